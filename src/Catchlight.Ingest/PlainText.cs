using System.Text;

namespace Catchlight.Ingest;

/// <summary>Words that strangers wrote, made fit to be kept and shown in one line.</summary>
internal static class PlainText
{
    /// <summary>Characters that are kept of one title or caption.</summary>
    public const int MaxLength = 2000;

    /// <summary>One line without control characters and double spaces, at most <see cref="MaxLength"/> long; null where nothing is left.</summary>
    public static string? OneLine(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var line = new StringBuilder(Math.Min(text.Length, MaxLength));
        var space = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                space = line.Length > 0;
                continue;
            }
            if (line.Length + (space ? 1 : 0) >= MaxLength)
                break;
            if (space)
                line.Append(' ');
            space = false;
            line.Append(character);
        }
        if (line.Length > 0 && char.IsHighSurrogate(line[^1]))
            line.Length--;
        return line.Length == 0 ? null : line.ToString();
    }
}
