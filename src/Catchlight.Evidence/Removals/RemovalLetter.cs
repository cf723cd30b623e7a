using System.Text;
using Catchlight.Documents.Fonts;
using Catchlight.Evidence.Reports;
using Catchlight.Evidence.Words;

namespace Catchlight.Evidence.Removals;

/// <summary>A removal request as text to copy and as PDF.</summary>
public static class RemovalLetter
{
    /// <summary>The text. What the person has to add stands in square brackets.</summary>
    /// <param name="request">The request.</param>
    /// <param name="words">The small words around it, in its language.</param>
    public static string Text(RemovalRequest request, PackWords words)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(words);
        var text = new StringBuilder();
        foreach (var block in Blocks(request, words).Skip(1))
        {
            var lines = block switch
            {
                HeadingBlock heading => [heading.Text],
                ParagraphBlock paragraph => [paragraph.Text, ""],
                BulletsBlock bullets => bullets.Items.Select(item => "- " + item).Append(""),
                RowsBlock rows => rows.Rows.Select(row => $"{row.What}: {row.Value}").Append(""),
                _ => Enumerable.Empty<string>(),
            };
            foreach (var line in lines)
                text.Append(line).Append('\n');
        }
        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>The PDF.</summary>
    /// <param name="request">The request.</param>
    /// <param name="words">The small words around it, in its language.</param>
    /// <param name="made">When it is made.</param>
    public static byte[] Pdf(RemovalRequest request, PackWords words, DateTimeOffset made)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(words);
        return ReportPdf.Write(words["letter.heading"], words, [.. Blocks(request, words)], made, $"{words["letter.to"]}: {request.Platform}", words["letter.text"]);
    }

    /// <summary>The fonts that are not there yet and that the PDF would need: names as <see cref="GlyphFonts"/> has them.</summary>
    public static IReadOnlyList<string> MissingFonts(RemovalRequest request, PackWords words)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(words);
        return [.. GlyphFonts.Missing(string.Concat(Blocks(request, words).SelectMany(block => block.Texts)))];
    }

    private static IEnumerable<ReportBlock> Blocks(RemovalRequest request, PackWords words)
    {
        yield return new HeadingBlock(1, words["letter.heading"]);
        yield return new RowsBlock([
            (words["letter.to"], request.Platform), (words["letter.date"], words.Day(request.Day.ToDateTime(TimeOnly.MinValue))),
            .. request.OnBehalfOf is { } other ? [(words["letter.behalf"], other.Length > 0 ? other : words["letter.no-other"])] : Array.Empty<(string, string)>(),
        ]);
        foreach (var paragraph in request.Words.Request.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            yield return new ParagraphBlock(paragraph.Trim());
        yield return new HeadingBlock(2, words["letter.places"]);
        yield return new BulletsBlock(request.Places.Count > 0 ? request.Places : [words["letter.no-place"]]);
        yield return new HeadingBlock(2, words["letter.contact"]);
        yield return new ParagraphBlock(request.Contact ?? words["letter.no-contact"]);
        yield return new HeadingBlock(2, words["letter.statement"]);
        yield return new ParagraphBlock(request.Words.Statement.Trim());
        yield return new ParagraphBlock($"{words["letter.signed"]}: {request.Name ?? words["letter.no-name"]}");
    }
}
