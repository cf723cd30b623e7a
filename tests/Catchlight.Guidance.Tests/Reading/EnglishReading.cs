namespace Catchlight.Guidance.Tests.Reading;

/// <summary>
/// How hard an English text is, as a school grade of the United States by two formulas. Grade 4 is the grade of children of 9 to 10,
/// grade 6 that of 11 to 12, so a text for a reading age of 9 to 11 stays below grade 6.
/// </summary>
/// <remarks>
/// Flesch–Kincaid (Kincaid and others, 1975): 0.39 · words a sentence + 11.8 · syllables a word − 15.59. It weighs every syllable.
/// Gunning Fog (Gunning, 1952): 0.4 · (words a sentence + long words in a hundred). Long are words of three or more syllables, but by Gunning's
/// own rules neither names, nor short words put together (anyone), nor those that only an ending makes long (blackmailing). Names of apps, services and places count as words of two syllables, see <see cref="Names"/>: whoever uses an app can read its name.
/// </remarks>
/// <param name="Text">The text.</param>
internal sealed record EnglishReading(PlainText Text)
{
    private static readonly string[] Firsts = ["any", "every", "some"];
    private static readonly HashSet<string> Seconds = ["one", "thing", "body", "where", "time", "times", "how", "way"];
    private static readonly string[] Endings = ["ing", "ed", "es"];

    /// <summary>The grade by Flesch–Kincaid.</summary>
    public double FleschKincaid => (0.39 * Text.WordCount / Text.Sentences.Count) + (11.8 * Text.Words.Sum(Syllables) / Text.WordCount) - 15.59;

    /// <summary>The grade by Gunning Fog.</summary>
    public double GunningFog => 0.4 * (((double)Text.WordCount / Text.Sentences.Count) + (100.0 * LongWords.Count() / Text.WordCount));

    /// <summary>Words that Fog counts as long.</summary>
    public IEnumerable<string> LongWords => Text.Words.Where(word => Syllables(word) >= 3 && !IsPutTogether(word) && Syllables(WithoutEnding(word)) >= 3);

    private static bool IsPutTogether(string word) =>
        Firsts.Any(first => word.StartsWith(first, StringComparison.OrdinalIgnoreCase) && Seconds.Contains(word[first.Length..]));

    private static string WithoutEnding(string word) =>
        Endings.FirstOrDefault(ending => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } found ? word[..^found.Length] : word;

    private static int Syllables(string word) => Names.Contains(word) ? Math.Min(2, EnglishSyllables.Count(word)) : EnglishSyllables.Count(word);
}
