using System.Text;
using System.Text.Encodings.Web;

namespace Catchlight.Guidance.Content;

/// <summary>
/// Text of content/: paragraphs, lists, headings and stress, nothing else. There is no way to write HTML or a link in it,
/// so no text can carry a script or an unchecked address; addresses belong to routes, guides and sources.
/// </summary>
public sealed class RichText
{
    /// <summary>No text at all.</summary>
    public static readonly RichText Empty = new([]);

    /// <summary>Text of these blocks.</summary>
    public RichText(IReadOnlyList<Block> blocks) => Blocks = blocks;

    /// <summary>The blocks in reading order.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty => Blocks.Count == 0;

    /// <summary>Reads the Markdown subset. Null with a reason where the text uses anything else.</summary>
    public static RichText? TryParse(string markdown, out string? reason) => RichTextParser.Parse(markdown, out reason);

    /// <summary>Lines of plain text: blank line between blocks, <c>- </c> or <c>1. </c> before points. For terminals, JSON and copying.</summary>
    public string Plain { get => field ??= WritePlain(); }

    /// <summary>HTML of <c>p, ul, ol, li, strong</c> and the heading element given, everything escaped.</summary>
    /// <param name="headingLevel">Level of a <see cref="SubHeading"/>, 1 to 6.</param>
    public string ToHtml(int headingLevel = 3)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(headingLevel, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(headingLevel, 6);
        var html = new StringBuilder();
        var level = (char)('0' + headingLevel);
        foreach (var block in Blocks)
        {
            switch (block)
            {
                case SubHeading heading:
                    html.Append("<h").Append(level).Append('>').Append(Escape(heading.Text)).Append("</h").Append(level).Append('>');
                    break;
                case PointList list:
                    html.Append(list.Ordered ? "<ol>" : "<ul>");
                    foreach (var item in list.Items)
                        html.Append("<li>").Append(Html(item)).Append("</li>");
                    html.Append(list.Ordered ? "</ol>" : "</ul>");
                    break;
                case Paragraph paragraph:
                    html.Append("<p>").Append(Html(paragraph.Runs)).Append("</p>");
                    break;
            }
        }
        return html.ToString();
    }

    /// <summary><see cref="Plain"/>.</summary>
    public override string ToString() => Plain;

    private string WritePlain() => string.Join("\n\n", Blocks.Select(block => block switch
    {
        SubHeading heading => heading.Text,
        PointList list => string.Join('\n', list.Items.Select((item, i) => (list.Ordered ? $"{i + 1}. " : "- ") + Words(item))),
        Paragraph paragraph => Words(paragraph.Runs),
        _ => "",
    }));

    private static string Words(IReadOnlyList<TextRun> runs) => string.Concat(runs.Select(run => run.Text));

    private static string Html(IReadOnlyList<TextRun> runs) =>
        string.Concat(runs.Select(run => run.Strong ? $"<strong>{Escape(run.Text)}</strong>" : Escape(run.Text)));

    private static string Escape(string text) => HtmlEncoder.Default.Encode(text);
}
