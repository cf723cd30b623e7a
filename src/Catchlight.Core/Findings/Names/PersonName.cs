using System.Globalization;
using System.Text;

namespace Catchlight.Core.Findings.Names;

/// <summary>
/// The name of a person, as words to be compared. Case, accents, hyphens and the order of words don't count, so "BERG, Anna" is "Anna Berg"; nor
/// does the alphabet, where it is Latin, Greek or Cyrillic: "Анна Берг" is "Anna Berg" too.
/// </summary>
internal sealed class PersonName
{
    private const int MaxLength = 100;

    private readonly string _text;
    private readonly string[] _words;

    private PersonName(string text, string[] words) => (_text, _words) = (text, words);

    /// <summary>A name; null where the text holds no letter.</summary>
    /// <param name="text">As written; what is beyond 100 characters is left out.</param>
    public static PersonName? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        text = text.Trim();
        if (text.Length > MaxLength)
            text = text[..MaxLength];
        var words = Words(text);
        return words.Length == 0 ? null : new PersonName(text, words);
    }

    /// <summary>
    /// Whether both may name one person: each word of the shorter one has its like in the longer one. Alike are equal words, an initial and
    /// its word, and words of four letters or more that differ in one letter (Sara, Sarah).
    /// </summary>
    public bool MayBe(PersonName other)
    {
        var (few, many) = _words.Length <= other._words.Length ? (_words, other._words) : (other._words, _words);
        var left = many.ToList();
        foreach (var word in few)
        {
            var like = left.FindIndex(candidate => AreAlike(word, candidate));
            if (like < 0)
                return false;
            left.RemoveAt(like);
        }
        return true;
    }

    /// <summary>Whether a text has all the words of this name close together, in any order.</summary>
    public bool IsSaidIn(string? text)
    {
        if (text is null)
            return false;
        var said = Words(text);
        for (var first = 0; first + _words.Length <= said.Length; first++)
        {
            // One word may stand between: "Anna Maria Berg" says "Anna Berg".
            var near = said.AsSpan(first, Math.Min(_words.Length + 1, said.Length - first)).ToArray();
            if (_words.All(word => near.Contains(word)))
                return true;
        }
        return false;
    }

    /// <summary>As written.</summary>
    public override string ToString() => _text;

    private static bool AreAlike(string a, string b) =>
        a == b
        || a.Length == 1 && b[0] == a[0]
        || b.Length == 1 && a[0] == b[0]
        || Math.Min(a.Length, b.Length) >= 4 && DifferInOneLetter(a, b);

    private static bool DifferInOneLetter(string a, string b)
    {
        if (a.Length > b.Length)
            (a, b) = (b, a);
        if (b.Length - a.Length > 1)
            return false;
        var same = 0;
        while (same < a.Length && a[same] == b[same])
            same++;
        return a.AsSpan(a.Length == b.Length ? Math.Min(same + 1, a.Length) : same).SequenceEqual(b.AsSpan(Math.Min(same + 1, b.Length)));
    }

    private static string[] Words(string text)
    {
        var plain = new StringBuilder(text.Length);
        var previous = ' ';
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetter(c))
            {
                var capital = char.ToUpperInvariant(c);
                plain.Append(Transliteration.ToLatin(previous, capital));
                previous = capital;
            }
            // O'Neil is one word, Anna-Lena two; an accent is none.
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’'))
                plain.Append(' ');
        }
        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
