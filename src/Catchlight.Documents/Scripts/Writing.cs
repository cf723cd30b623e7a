using System.Globalization;
using System.Text;

namespace Catchlight.Documents.Scripts;

/// <summary>Turns text as it is written into signs as they are drawn, from left to right.</summary>
internal static class Writing
{
    /// <summary>Keeps two Arabic letters apart; not drawn.</summary>
    public const int NonJoiner = 0x200C;

    /// <summary>Whether a sign only says in which style the one before it is drawn.</summary>
    public static bool IsStyle(int rune) => rune is >= 0xFE00 and <= 0xFE0F;

    /// <summary>Whether a sign is seen on paper. What steers a terminal, or turns the direction of what follows, has no place there.</summary>
    public static bool IsDrawn(Rune rune) => !IsStyle(rune.Value) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);

    /// <summary>Whether a paragraph runs from right to left: it begins so, and has not more letters of the other direction, as a sentence has that begins with a name.</summary>
    public static bool RunsFromTheRight(string paragraph) => HasRight(paragraph) && VisualOrder.RunsFromTheRight(paragraph);

    /// <summary>The signs of one line that is a paragraph.</summary>
    public static string Visual(string line) => Visual(line, RunsFromTheRight(line));

    /// <summary>The signs of one line. Letters that run from left to right stay as they are.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isRight">Whether its paragraph runs from right to left.</param>
    public static string Visual(string line, bool isRight) => isRight || HasRight(line) ? VisualOrder.Of(ArabicLetters.Joined(line), isRight) : line.Replace("\u200C", "", StringComparison.Ordinal);

    private static bool HasRight(string line) => line.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') >= 0 || line.AsSpan().IndexOfAnyInRange('\uFB1D', '\uFEFC') >= 0;
}
