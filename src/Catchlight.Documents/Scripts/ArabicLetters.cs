using System.Globalization;
using System.Text;
using Catchlight.Documents.Fonts;

namespace Catchlight.Documents.Scripts;

/// <summary>
/// Gives the letters of the Arabic script the forms that they have beside each other (Unicode 15, 9.2), by the presentation forms that fonts still have: alone, at the
/// end, at the beginning, in the middle, and lam with alef. Arabic, Persian, Urdu, Kurdish and others; letters that have no such forms, or none in our font (as the Urdu heh), stay as they are. Marks keep
/// their place behind their letter, but are not moved to fit it.
/// </summary>
internal static class ArabicLetters
{
    private const char Lam = '\u0644', Tatweel = '\u0640';

    // A letter, its form when alone, and how many forms follow each other from there: alone, at the end, at the beginning, in the middle.
    private static readonly Dictionary<char, (int Alone, int Forms)> Letters = new (int Letter, int Alone, int Forms)[]
    {
        (0x0621, 0xFE80, 1), (0x0622, 0xFE81, 2), (0x0623, 0xFE83, 2), (0x0624, 0xFE85, 2), (0x0625, 0xFE87, 2), (0x0626, 0xFE89, 4), (0x0627, 0xFE8D, 2), (0x0628, 0xFE8F, 4),
        (0x0629, 0xFE93, 2), (0x062A, 0xFE95, 4), (0x062B, 0xFE99, 4), (0x062C, 0xFE9D, 4), (0x062D, 0xFEA1, 4), (0x062E, 0xFEA5, 4), (0x062F, 0xFEA9, 2), (0x0630, 0xFEAB, 2),
        (0x0631, 0xFEAD, 2), (0x0632, 0xFEAF, 2), (0x0633, 0xFEB1, 4), (0x0634, 0xFEB5, 4), (0x0635, 0xFEB9, 4), (0x0636, 0xFEBD, 4), (0x0637, 0xFEC1, 4), (0x0638, 0xFEC5, 4),
        (0x0639, 0xFEC9, 4), (0x063A, 0xFECD, 4), (0x0641, 0xFED1, 4), (0x0642, 0xFED5, 4), (0x0643, 0xFED9, 4), (0x0644, 0xFEDD, 4), (0x0645, 0xFEE1, 4), (0x0646, 0xFEE5, 4),
        (0x0647, 0xFEE9, 4), (0x0648, 0xFEED, 2), (0x0649, 0xFEEF, 2), (0x064A, 0xFEF1, 4), (0x0671, 0xFB50, 2), (0x0679, 0xFB66, 4), (0x067A, 0xFB5E, 4), (0x067B, 0xFB52, 4),
        (0x067E, 0xFB56, 4), (0x067F, 0xFB62, 4), (0x0680, 0xFB5A, 4), (0x0683, 0xFB76, 4), (0x0684, 0xFB72, 4), (0x0686, 0xFB7A, 4), (0x0687, 0xFB7E, 4), (0x0688, 0xFB88, 2),
        (0x068C, 0xFB84, 2), (0x068D, 0xFB82, 2), (0x068E, 0xFB86, 2), (0x0691, 0xFB8C, 2), (0x0698, 0xFB8A, 2), (0x06A4, 0xFB6A, 4), (0x06A6, 0xFB6E, 4), (0x06A9, 0xFB8E, 4),
        (0x06AD, 0xFBD3, 4), (0x06AF, 0xFB92, 4), (0x06B1, 0xFB9A, 4), (0x06B3, 0xFB96, 4), (0x06BA, 0xFB9E, 2), (0x06BB, 0xFBA0, 4), (0x06BE, 0xFBAA, 4), (0x06C0, 0xFBA4, 2),
        (0x06C1, 0xFBA6, 4), (0x06C5, 0xFBE0, 2), (0x06C6, 0xFBD9, 2), (0x06C7, 0xFBD7, 2), (0x06C8, 0xFBDB, 2), (0x06C9, 0xFBE2, 2), (0x06CB, 0xFBDE, 2), (0x06CC, 0xFBFC, 4),
        (0x06D0, 0xFBE4, 4), (0x06D2, 0xFBAE, 2), (0x06D3, 0xFBB0, 2),
    }.ToDictionary(row => (char)row.Letter, row => (row.Alone, row.Forms));

    // Lam with this alef, alone; the form at the end follows.
    private static readonly Dictionary<char, int> LamWith = new() { ['\u0622'] = 0xFEF5, ['\u0623'] = 0xFEF7, ['\u0625'] = 0xFEF9, ['\u0627'] = 0xFEFB };

    private static readonly Dictionary<int, char> Forms = Letters.SelectMany(letter => Enumerable.Range(letter.Value.Alone, letter.Value.Forms).Select(form => (form, letter.Key))).ToDictionary();

    /// <summary>
    /// A sign as it is written: of a form that a letter has beside others, the letter. The one sign for lam with alef stays one: programs that put letters in the order of
    /// reading turn its two letters around.
    /// </summary>
    public static int Written(int rune) => Forms.TryGetValue(rune, out var letter) ? letter : rune;

    /// <summary>The same text in the same order with joined letters.</summary>
    public static string Joined(string text)
    {
        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Writing.NonJoiner)
                continue;
            var isAfter = JoinsNext(Before(text, i)) && JoinsPrevious(text[i]);
            if (text[i] == Lam && i + 1 < text.Length && LamWith.TryGetValue(text[i + 1], out var both))
            {
                joined.Append((char)(both + (isAfter ? 1 : 0)));
                i++;
            }
            else if (Letters.TryGetValue(text[i], out var letter))
            {
                var isBefore = letter.Forms == 4 && JoinsPrevious(After(text, i));
                var form = letter.Alone + (isAfter && letter.Forms > 1 ? 1 : 0) + (isBefore ? 2 : 0);
                joined.Append(DocumentFonts.Covers(form) ? (char)form : text[i]);
            }
            else
            {
                joined.Append(text[i]);
            }
        }
        return joined.ToString();
    }

    private static bool JoinsNext(char c) => c == Tatweel || (Letters.TryGetValue(c, out var letter) && letter.Forms == 4);

    private static bool JoinsPrevious(char c) => c == Tatweel || (Letters.TryGetValue(c, out var letter) && letter.Forms > 1);

    private static char Before(string text, int i)
    {
        do
            i--;
        while (i >= 0 && IsMark(text[i]));
        return i < 0 ? '\0' : text[i];
    }

    private static char After(string text, int i)
    {
        do
            i++;
        while (i < text.Length && IsMark(text[i]));
        return i >= text.Length ? '\0' : text[i];
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
