namespace Catchlight.Documents.Scripts;

/// <summary>Turns text as it is written into signs as they are drawn, from left to right.</summary>
internal static class Writing
{
    /// <summary>Keeps two Arabic letters apart; not drawn.</summary>
    public const int NonJoiner = 0x200C;

    /// <summary>The signs of one line. A line of letters that run from left to right stays as it is.</summary>
    public static string Visual(string line) => line.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') < 0 && line.AsSpan().IndexOfAnyInRange('\uFB1D', '\uFEFC') < 0
        ? line.Replace("\u200C", "", StringComparison.Ordinal)
        : VisualOrder.Of(ArabicLetters.Joined(line));
}
