namespace Catchlight.Guidance.Tests.Reading;

/// <summary>
/// Counts the syllables of Spanish words by the rules of its spelling, which leave little to guess: a strong vowel (a, e, o) or a stressed weak one (í, ú)
/// is a syllable of its own; other weak vowels join their neighbour.
/// </summary>
internal static class SpanishSyllables
{
    /// <summary>At least 1. A number in digits counts as one: it is seen, not read out.</summary>
    public static int Count(string word)
    {
        var (count, before) = (0, Kind.None);
        for (var i = 0; i < word.Length; i++)
        {
            var kind = KindOf(char.ToLowerInvariant(word[i]), last: i == word.Length - 1);
            if (kind != Kind.None && (before == Kind.None || (kind != Kind.Weak && before != Kind.Weak)))
                count++;
            before = kind;
        }
        return Math.Max(1, count);
    }

    private static Kind KindOf(char letter, bool last) => letter switch
    {
        'a' or 'e' or 'o' or 'á' or 'é' or 'ó' or 'í' or 'ú' => Kind.Strong,
        'i' or 'u' or 'ü' => Kind.Weak,
        'y' when last => Kind.Weak,
        _ => Kind.None,
    };

    private enum Kind
    {
        None,
        Weak,
        Strong,
    }
}
