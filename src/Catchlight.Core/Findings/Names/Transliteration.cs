namespace Catchlight.Core.Findings.Names;

/// <summary>
/// Capital letters of other alphabets in Latin ones: Cyrillic as passports write it (ICAO Doc 9303, part 3, table 6.B), Greek without accents as ELOT 743.
/// Names are compared with a letter's tolerance, so close is enough.
/// </summary>
internal static class Transliteration
{
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['А'] = "A", ['Б'] = "B", ['В'] = "V", ['Г'] = "G", ['Д'] = "D", ['Е'] = "E", ['Ж'] = "ZH", ['З'] = "Z",
        ['И'] = "I", ['Й'] = "I", ['К'] = "K", ['Л'] = "L", ['М'] = "M", ['Н'] = "N", ['О'] = "O", ['П'] = "P",
        ['Р'] = "R", ['С'] = "S", ['Т'] = "T", ['У'] = "U", ['Ф'] = "F", ['Х'] = "KH", ['Ц'] = "TS", ['Ч'] = "CH",
        ['Ш'] = "SH", ['Щ'] = "SHCH", ['Ъ'] = "IE", ['Ы'] = "Y", ['Ь'] = "", ['Э'] = "E", ['Ю'] = "IU", ['Я'] = "IA",
        ['Ё'] = "E", ['І'] = "I", ['Ї'] = "I", ['Є'] = "IE", ['Ґ'] = "G", ['Α'] = "A", ['Β'] = "V", ['Γ'] = "G",
        ['Δ'] = "D", ['Ε'] = "E", ['Ζ'] = "Z", ['Η'] = "I", ['Θ'] = "TH", ['Ι'] = "I", ['Κ'] = "K", ['Λ'] = "L",
        ['Μ'] = "M", ['Ν'] = "N", ['Ξ'] = "X", ['Ο'] = "O", ['Π'] = "P", ['Ρ'] = "R", ['Σ'] = "S", ['Τ'] = "T",
        ['Υ'] = "Y", ['Φ'] = "F", ['Χ'] = "CH", ['Ψ'] = "PS", ['Ω'] = "O",
    };

    /// <summary>The letter in Latin, one to four letters or none; the letter itself where there is no rule.</summary>
    /// <param name="previous">The letter before it: Greek ΟΥ is one sound.</param>
    /// <param name="capital">The letter.</param>
    public static string ToLatin(char previous, char capital) =>
        (previous, capital) == ('Ο', 'Υ') ? "U" : Letters.TryGetValue(capital, out var latin) ? latin : capital.ToString();
}
