namespace Catchlight.Conversations.Identifiers.Finding;

/// <summary>The words around a finding, to be shown with it.</summary>
internal static class Quotes
{
    private const int Before = 60;
    private const int After = 60;

    /// <summary>The line of the finding, cut at spaces where it is long.</summary>
    public static string Around(string text, int start, int length)
    {
        var lineStart = text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        var lineEnd = text.IndexOf('\n', Math.Min(text.Length - 1, start + length - 1));
        lineStart = Math.Min(lineStart, start);
        lineEnd = lineEnd < start + length ? text.Length : lineEnd;
        var (from, to) = (Math.Max(lineStart, start - Before), Math.Min(lineEnd, start + length + After));
        if (from > lineStart && text.IndexOf(' ', from, start - from) is >= 0 and var space)
            from = space + 1;
        if (to < lineEnd && text.LastIndexOf(' ', to - 1, to - start - length) is >= 0 and var last)
            to = last;
        return text[from..to].Trim();
    }
}
