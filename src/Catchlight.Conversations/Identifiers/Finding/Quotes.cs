namespace Catchlight.Conversations.Identifiers.Finding;

/// <summary>The words around a finding, to be shown with it.</summary>
internal static class Quotes
{
    private const int Before = 60;
    private const int After = 60;

    /// <summary>The line of the finding, cut at spaces where it is long.</summary>
    public static string Around(string text, int start, int length)
    {
        var from = Math.Max(0, start - Before);
        var to = Math.Min(text.Length, start + length + After);
        var before = text.AsSpan(from, start - from);
        var behind = text.AsSpan(start + length, to - start - length);
        var (lineStart, lineEnd) = (before.LastIndexOf('\n') + 1, behind.IndexOf('\n'));
        var first = lineStart > 0 || from == 0 ? lineStart : before.IndexOf(' ') + 1;
        var last = lineEnd >= 0 ? lineEnd : to == text.Length ? behind.Length : behind.LastIndexOf(' ') is >= 0 and var space ? space : behind.Length;
        return text[(from + first)..(start + length + last)].Trim();
    }
}
