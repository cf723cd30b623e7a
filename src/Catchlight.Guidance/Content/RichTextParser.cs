using System.Buffers;

namespace Catchlight.Guidance.Content;

/// <summary>
/// Reads the Markdown subset: paragraphs, <c>- </c> and <c>1. </c> lists of one level, <c>### </c> headings, <c>**stress**</c>.
/// Lines of a paragraph or point may be wrapped; a continued point is indented. Everything else is refused, not guessed.
/// </summary>
internal static class RichTextParser
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("<>[]`*_|\\{}#");

    public static RichText? Parse(string markdown, out string? reason)
    {
        var blocks = new List<Block>();
        foreach (var chunk in Chunks(markdown))
        {
            if (ParseChunk(chunk, out reason) is not { } block)
                return null;
            blocks.Add(block);
        }
        reason = null;
        return new RichText(blocks);
    }

    private static IEnumerable<List<string>> Chunks(string markdown)
    {
        var chunk = new List<string>();
        foreach (var line in markdown.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                chunk.Add(line.TrimEnd());
                continue;
            }
            if (chunk.Count > 0)
                yield return chunk;
            chunk = [];
        }
        if (chunk.Count > 0)
            yield return chunk;
    }

    private static Block? ParseChunk(List<string> lines, out string? reason)
    {
        if (lines[0].StartsWith("### ", StringComparison.Ordinal) && lines.Count == 1)
            return (reason = Unwanted(lines[0][4..])) is null ? new SubHeading(lines[0][4..]) : null;
        if (Marker(lines[0]) is { } first)
            return ParseList(lines, first.Ordered, out reason);
        return ParseRuns(string.Join(' ', lines.Select(line => line.Trim())), out reason) is { } runs ? new Paragraph(runs) : null;
    }

    private static PointList? ParseList(List<string> lines, bool ordered, out string? reason)
    {
        var items = new List<string>();
        foreach (var line in lines)
        {
            if (Marker(line) is { } marker && marker.Ordered == ordered)
                items.Add(marker.Text);
            else if (line.StartsWith("  ", StringComparison.Ordinal) && Marker(line.Trim()) is null)
                items[^1] += " " + line.Trim();
            else
            {
                reason = $"'{line}' does not belong in the list before it";
                return null;
            }
        }
        var runs = new List<IReadOnlyList<TextRun>>();
        foreach (var item in items)
        {
            if (ParseRuns(item, out reason) is not { } parsed)
                return null;
            runs.Add(parsed);
        }
        reason = null;
        return new PointList(ordered, runs);
    }

    private static (bool Ordered, string Text)? Marker(string line)
    {
        if (line.StartsWith("- ", StringComparison.Ordinal))
            return (false, line[2..]);
        var dot = line.IndexOf(". ", StringComparison.Ordinal);
        return dot is 1 or 2 && line.AsSpan(0, dot).IndexOfAnyExceptInRange('0', '9') < 0 ? (true, line[(dot + 2)..]) : null;
    }

    private static List<TextRun>? ParseRuns(string text, out string? reason)
    {
        var parts = text.Split("**");
        reason = parts.Length % 2 == 0 ? $"'{text}' opens a stress and does not close it" : parts.Select(Unwanted).FirstOrDefault(r => r is not null);
        if (reason is not null)
            return null;
        return [.. parts.Select((part, i) => new TextRun(part, i % 2 == 1)).Where(run => run.Text.Length > 0)];
    }

    /// <summary>What would be markup to another reader is refused, so that the text means the same everywhere.</summary>
    private static string? Unwanted(string text)
    {
        var at = text.AsSpan().IndexOfAny(Markup);
        if (at >= 0 && !(text[at] == '#' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
            return $"'{text}' uses '{text[at]}', which our texts don't have";
        return text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal)
            ? $"'{text}' holds an address; addresses belong to routes and sources" : null;
    }
}
