using System.Text;

namespace Catchlight.Ingest.Warc.Pages;

/// <summary>Where a page may say what a picture is. Known in full only once the page was read to its end.</summary>
internal sealed class Naming(Figure? figure)
{
    /// <summary>The words of the element itself: alternative text, else title.</summary>
    public string? Words { get; set; }

    /// <summary>The link that leads to the picture.</summary>
    public PictureLink? Link { get; init; }

    /// <summary>What the page says: the figure's caption, else the element's words, else the link's.</summary>
    public string? Caption => PlainText.OneLine(figure?.Caption.ToString()) ?? Words ?? Link?.Caption;
}

/// <summary>A figure element.</summary>
internal sealed class Figure
{
    /// <summary>Whether it has its caption element already; later ones don't count.</summary>
    public bool HasCaption { get; set; }

    /// <summary>The text of that.</summary>
    public TextBeginning Caption { get; } = new();
}

/// <summary>A link that leads to a picture.</summary>
/// <param name="Title">Its title.</param>
internal sealed record PictureLink(string? Title)
{
    /// <summary>The first picture inside it, usually a small copy.</summary>
    public Naming? Inside { get; set; }

    /// <summary>Its text.</summary>
    public TextBeginning Text { get; } = new();

    /// <summary>What it says: what the picture inside it is called, else its title, else its text.</summary>
    public string? Caption => Inside?.Caption ?? Title ?? PlainText.OneLine(Text.ToString());
}

/// <summary>Text as far as it can be of use: a page may put all of itself into one caption.</summary>
internal sealed class TextBeginning
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds more of it.</summary>
    public void Append(string text) => _text.Append(text, 0, Math.Min(text.Length, Math.Max(0, 4 * PlainText.MaxLength - _text.Length)));

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
