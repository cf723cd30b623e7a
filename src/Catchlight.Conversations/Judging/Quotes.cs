namespace Catchlight.Conversations.Judging;

/// <summary>Lines as they are quoted: one line, not too long, around the words that matter.</summary>
internal static class Quotes
{
    private const int Longest = 240;

    private const int Before = 60;

    /// <summary>Quotes a message.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="start">Where the words begin that matter.</param>
    public static string Of(string text, int start)
    {
        if (text.Length <= Longest)
            return OneLine(text);
        var from = Math.Max(0, Math.Min(start - Before, text.Length - Longest));
        while (from > 0 && from < start && !char.IsWhiteSpace(text[from - 1]))
            from++;
        var to = Math.Min(text.Length, from + Longest);
        if (to < text.Length && char.IsHighSurrogate(text[to - 1]))
            to--;
        return (from > 0 ? "… " : "") + OneLine(text[from..to]) + (to < text.Length ? " …" : "");
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
