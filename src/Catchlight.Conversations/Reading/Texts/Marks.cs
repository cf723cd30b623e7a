namespace Catchlight.Conversations.Reading.Texts;

/// <summary>The invisible marks that apps put into exports to steer the direction of writing (UAX #9), and the byte order mark.</summary>
internal static class Marks
{
    /// <summary>U+200E, which WhatsApp puts before what it writes itself.</summary>
    public const char LeftToRight = '\u200E';

    /// <summary>Whether a character only steers the direction of writing.</summary>
    public static bool Is(char c) => c is >= '\u200E' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF';

    /// <summary>Whether a character is a space of any kind, but no end of a line.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\u00A0' or '\u202F' or >= '\u2000' and <= '\u200A' or '\u3000';

    /// <summary>Takes marks and white space off both ends.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => TrimEnd(TrimStart(text));

    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || Is(text[start])))
            start++;
        return text[start..];
    }

    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || Is(text[end - 1])))
            end--;
        return text[..end];
    }
}
