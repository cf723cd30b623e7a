using System.Text;
using AngleSharp.Html.Parser;

namespace Catchlight.Ingest.Warc.Pages;

/// <summary>Goes through a page once, from tag to tag, and keeps its title, its base, and every address that it names as a picture's.</summary>
internal sealed class PageScan
{
    private const int MaxPictures = 10_000;
    private const int MaxNamings = 3;
    private const int MaxNesting = 100;
    private const int MaxStructured = 200_000;

    private readonly Dictionary<string, List<Naming>> _pictures = new(StringComparer.Ordinal);
    private readonly TextBeginning _title = new();
    private readonly Stack<Figure> _figures = [];
    private readonly Naming _preview = new(null);
    private string? _previewTitle;
    private string? _firstName;
    private string? _lastName;
    private bool _hasTitle;
    private TextBeginning? _openTitle;
    private Figure? _openCaption;
    private PictureLink? _openLink;
    private Naming? _openPicture;
    private int _drawings;
    private bool _isInScript;
    private StringBuilder? _openStructured;
    private readonly List<PictureTerms> _terms = [];

    private PageScan(string html)
    {
        foreach (var token in HtmlTokens.Of(html))
        {
            if (token.Type == HtmlTokenType.StartTag)
                Open(token.Name, new Attributes(token.AsTag()));
            else if (token.Type == HtmlTokenType.EndTag)
                Close(token.Name);
            else if (token.Type == HtmlTokenType.Character)
                Read(token.Data);
        }
        // The picture of a profile shows whose profile it is, as far as the page says.
        _preview.Words ??= PlainText.OneLine($"{_firstName} {_lastName}");
    }

    /// <summary>The page's title, else that of its preview (<c>og:title</c>); null where it has none.</summary>
    public string? Title => PlainText.OneLine(_title.ToString()) ?? _previewTitle;

    /// <summary>What its addresses are relative to, if not to its own.</summary>
    public string? Base { get; private set; }

    /// <summary>The addresses as they are written, each with what the page says of it.</summary>
    public IEnumerable<(string Reference, string? Caption)> Pictures =>
        _pictures.Select(picture => (picture.Key, picture.Value.Select(naming => naming.Caption).FirstOrDefault(caption => caption is not null)));

    /// <summary>What its structured data says of pictures.</summary>
    public IReadOnlyList<PictureTerms> Terms => _terms;

    /// <summary>Scans a page.</summary>
    public static PageScan Of(string html) => new(html);

    private Figure? Figure => _figures.Count == 0 ? null : _figures.Peek();

    private void Open(string name, Attributes attributes)
    {
        switch (name)
        {
            case "title" when !_hasTitle && _drawings == 0:
                (_hasTitle, _openTitle) = (true, _title);
                break;
            case "svg" or "math" when !attributes.IsClosed:
                _drawings++;
                break;
            case "base":
                Base ??= attributes["href"];
                break;
            case "figure" when _figures.Count < MaxNesting:
                _figures.Push(new Figure());
                break;
            case "figcaption" when Figure is { HasCaption: false } figure:
                (figure.HasCaption, _openCaption) = (true, figure);
                break;
            case "picture":
                _openPicture = new Naming(Figure);
                break;
            case "a":
                OpenLink(attributes);
                break;
            case "meta":
                AddPreview(attributes);
                break;
            case "script" when !attributes.IsClosed:
                _isInScript = true;
                _openStructured = string.Equals(attributes["type"], StructuredData.MediaType, StringComparison.OrdinalIgnoreCase) ? new() : null;
                break;
        }
        var naming = NamingOf(name, attributes);
        foreach (var reference in PictureReferences.In(name, attributes))
            Add(reference, naming);
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "title":
                _openTitle = null;
                break;
            case "svg" or "math" when _drawings > 0:
                _drawings--;
                break;
            case "figure":
                _openCaption = null;
                _figures.TryPop(out _);
                break;
            case "figcaption":
                _openCaption = null;
                break;
            case "picture":
                _openPicture = null;
                break;
            case "script":
                CloseScript();
                break;
            case "a":
                _openLink = null;
                break;
        }
    }

    private void CloseScript()
    {
        // What was cut off is no JSON any more.
        if (_openStructured is { Length: > 0 and < MaxStructured } structured)
            _terms.AddRange(StructuredData.Read(structured.ToString()));
        (_isInScript, _openStructured) = (false, null);
    }

    private void Read(string text)
    {
        if (_isInScript)
        {
            _openStructured?.Append(text, 0, Math.Min(text.Length, MaxStructured - _openStructured.Length));
            return;
        }
        _openTitle?.Append(text);
        _openCaption?.Caption.Append(text);
        _openLink?.Text.Append(text);
    }

    private void OpenLink(Attributes attributes)
    {
        _openLink = null;
        if (attributes["href"] is not { } target || !PictureReferences.NamesPicture(target))
            return;
        _openLink = new PictureLink(PlainText.OneLine(attributes["title"]));
        Add(target, new Naming(Figure) { Link = _openLink });
    }

    private void AddPreview(Attributes attributes)
    {
        switch ((attributes["property"] ?? attributes["name"])?.ToLowerInvariant())
        {
            case "og:image" or "og:image:url" or "og:image:secure_url" or "twitter:image" or "twitter:image:src":
                Add(attributes["content"], _preview);
                break;
            case "og:image:alt" or "twitter:image:alt":
                _preview.Words ??= PlainText.OneLine(attributes["content"]);
                break;
            case "og:title" or "twitter:title":
                _previewTitle ??= PlainText.OneLine(attributes["content"]);
                break;
            case "profile:first_name":
                _firstName ??= PlainText.OneLine(attributes["content"]);
                break;
            case "profile:last_name":
                _lastName ??= PlainText.OneLine(attributes["content"]);
                break;
        }
    }

    // The sources of a picture element are called what its img is called.
    private Naming NamingOf(string name, Attributes attributes)
    {
        if (name == "source" && _openPicture is not null)
            return _openPicture;
        var isImage = name is "img" or "image" or "amp-img";
        var naming = isImage && _openPicture is { Words: null } ? _openPicture : new Naming(Figure);
        naming.Words ??= PlainText.OneLine(attributes["alt"]) ?? PlainText.OneLine(attributes["title"]) ?? PlainText.OneLine(attributes["aria-label"]);
        if (isImage && _openLink is { Inside: null })
            _openLink.Inside = naming;
        return naming;
    }

    private void Add(string? reference, Naming naming)
    {
        if (string.IsNullOrWhiteSpace(reference))
            return;
        if (_pictures.TryGetValue(reference, out var namings))
        {
            // After one that has words, no other is ever asked.
            if (namings[^1].Words is null && (naming.Words is not null || namings.Count < MaxNamings))
                namings.Add(naming);
        }
        else if (_pictures.Count < MaxPictures)
        {
            _pictures[reference] = [naming];
        }
    }
}
