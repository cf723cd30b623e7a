namespace Catchlight.Guidance.Tests.Reading;

/// <summary>How easy a Spanish text is, by the two measures that Spanish has of its own; the higher, the easier.</summary>
/// <remarks>
/// Fernández Huerta (1959): 206.84 − 60 · syllables a word − 1.02 · words a sentence; 80 to 90 is the fifth grade of school, 70 to 80 the sixth.
/// Szigriszt-Pazos (1993), read on the INFLESZ scale (Barrio-Cantalejo and others, 2008): 206.835 − 62.3 · syllables a word − words a sentence;
/// from 65 on "quite easy", from 80 on "very easy". Names count as words of two syllables, see <see cref="Names"/>.
/// </remarks>
/// <param name="Text">The text.</param>
internal sealed record SpanishReading(PlainText Text)
{
    /// <summary>The measure of Fernández Huerta.</summary>
    public double FernandezHuerta => 206.84 - (60 * SyllablesAWord) - (1.02 * WordsASentence);

    /// <summary>The measure of Szigriszt-Pazos.</summary>
    public double SzigrisztPazos => 206.835 - (62.3 * SyllablesAWord) - WordsASentence;

    private double WordsASentence => (double)Text.WordCount / Text.Sentences.Count;

    private double SyllablesAWord => (double)Text.Words.Sum(word => Names.Contains(word) ? Math.Min(2, SpanishSyllables.Count(word)) : SpanishSyllables.Count(word)) / Text.WordCount;
}
