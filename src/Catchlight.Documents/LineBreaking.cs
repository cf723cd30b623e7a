using System.Buffers;

namespace Catchlight.Documents;

/// <summary>
/// Breaks a text into lines that fit: between words, and inside a word that is longer than a line, as web addresses are. A line that was broken between words
/// keeps its space, which nobody sees, so that whoever reads the lines as one text hears two words.
/// </summary>
internal static class LineBreaking
{
    private static readonly SearchValues<char> Dividers = SearchValues.Create("/?&=-_.,:;@");
    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The lines; one at least, which may be empty.</summary>
    /// <param name="text">Any text; line ends in it are kept.</param>
    /// <param name="fits">Whether a text fits on one line. Whatever begins one that fits, does too.</param>
    public static IReadOnlyList<string> Break(string text, Func<string, bool> fits)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = "";
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var longer = line.Length == 0 ? word : $"{line} {word}";
                if (fits(longer))
                {
                    line = longer;
                    continue;
                }
                if (line.Length > 0)
                    lines.Add(line + ' ');
                var rest = word.AsSpan();
                while (!fits(rest.ToString()))
                {
                    var cut = Longest(rest, fits);
                    lines.Add(rest[..cut].ToString());
                    rest = rest[cut..];
                }
                line = rest.ToString();
            }
            lines.Add(line);
        }
        return lines;
    }

    // At least one character, or it would never end; never between the halves of a surrogate pair. Where that is near, behind a sign that divides addresses; a long number
    // or checksum in equal parts.
    private static int Longest(ReadOnlySpan<char> word, Func<string, bool> fits)
    {
        var (low, high) = (1, word.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (fits(word[..middle].ToString()))
                low = middle;
            else
                high = middle - 1;
        }
        var divider = word[..low].LastIndexOfAny(Dividers);
        if (divider >= low / 2)
            return divider + 1;
        if (low < word.Length && !word.ContainsAnyExcept(LettersAndDigits))
            return (word.Length - 1) / ((word.Length + low - 1) / low) + 1;
        if (low < word.Length && char.IsHighSurrogate(word[low - 1]) && char.IsLowSurrogate(word[low]))
            low += low == 1 ? 1 : -1;
        return low;
    }
}
