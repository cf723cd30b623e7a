using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Tests.Reading;

/// <summary>
/// Every English text is for a reading age of 9 to 11: below grade 6 by both formulas, no sentence too long, no long word that is not needed. A text
/// that fails is to be mended; the limits stay.
/// </summary>
public sealed class EnglishReadingTests
{
    /// <summary>Above this grade a text is for children of 11 and older.</summary>
    private const double GradeLimit = 6;

    /// <summary>Below this many words a formula says more of chance than of the text.</summary>
    private const int WordsForAFormula = 30;

    /// <summary>The longest sentence, in words. Experts on plain language ask for 20 to 25 at most.</summary>
    private const int SentenceLimit = 20;

    /// <summary>Words of four or more syllables that have no shorter twin: what people say, or what stands on the button.</summary>
    private static readonly HashSet<string> NeededLongWords = new(["emergency", "everywhere", "deactivate", "information", "accessibility"], StringComparer.OrdinalIgnoreCase);

    private static readonly LanguageContent English = ContentBundle.Embedded.Language("en");

    [Fact]
    public void English_EveryText_IsBelowGradeSix()
    {
        var measured = 0;
        var hard = new List<string>();
        foreach (var (where, text) in ReadableTexts.All(English))
        {
            var reading = new EnglishReading(PlainText.Parse(text));
            if (reading.Text.WordCount < WordsForAFormula)
                continue;
            measured++;
            if (reading.FleschKincaid >= GradeLimit || reading.GunningFog >= GradeLimit)
                hard.Add($"{where}: grade {reading.FleschKincaid:F1} by Flesch–Kincaid, {reading.GunningFog:F1} by Fog; long words: {string.Join(' ', reading.LongWords)}; \"{text[..Math.Min(60, text.Length)]}\"");
        }
        TestContext.Current.SendDiagnosticMessage($"{measured} texts of {WordsForAFormula} words and more");
        Assert.True(hard.Count == 0, string.Join('\n', hard));
        Assert.True(measured > 150, $"only {measured} texts measured");
    }

    [Fact]
    public void English_EverySentence_IsShort() => Assert.Empty(ReadableTexts.All(English).SelectMany(part => PlainText.Parse(part.Text).Sentences
        .Where(sentence => sentence.Count > SentenceLimit).Select(sentence => $"{part.Where}: {sentence.Count} words: {string.Join(' ', sentence)}")).Distinct());

    [Fact]
    public void English_EveryVeryLongWord_IsANameOrNeeded() => Assert.Empty(ReadableTexts.All(English).SelectMany(part => PlainText.Parse(part.Text).Words
        .Where(word => EnglishSyllables.Count(word) >= 4 && !Names.Contains(word) && !NeededLongWords.Contains(word)).Select(word => $"{part.Where}: {word}")).Distinct());

    [Theory]
    [InlineData("cat", 1)]
    [InlineData("people", 2)]
    [InlineData("trouble", 2)]
    [InlineData("asked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("pages", 2)]
    [InlineData("phones", 1)]
    [InlineData("services", 3)]
    [InlineData("websites", 2)]
    [InlineData("careful", 2)]
    [InlineData("safety", 2)]
    [InlineData("something", 2)]
    [InlineData("lonely", 2)]
    [InlineData("don't", 1)]
    [InlineData("doesn't", 2)]
    [InlineData("you'll", 1)]
    [InlineData("blackmailer", 3)]
    [InlineData("emergency", 4)]
    [InlineData("information", 4)]
    [InlineData("responsibility", 6)]
    [InlineData("27", 1)]
    public void Count_AWord_HasItsSyllables(string word, int syllables) => Assert.Equal(syllables, EnglishSyllables.Count(word));

    [Fact]
    public void Measures_TextsOfKnownHardness_ComeOutAsTheyAre()
    {
        var easy = new EnglishReading(PlainText.Parse("The cat sat on the mat. It was a warm day. The dog came in. The cat ran off."));
        var law = new EnglishReading(PlainText.Parse("Notwithstanding any provision to the contrary, the undertaking shall, without unreasonable delay, ensure the implementation of appropriate technical and organisational measures."));
        Assert.InRange(easy.FleschKincaid, -3, 1);
        Assert.InRange(easy.GunningFog, 1, 3);
        Assert.True(law.FleschKincaid > 15 && law.GunningFog > 15);
    }

    [Fact]
    public void Parse_LinesPointsAndNumbers_AreTakenApart()
    {
        var text = PlainText.Parse("Don't pay.\n- Call 0800 1111 or 1.5 times\n- Well-known trick? Yes!");
        Assert.Equal(["Don't pay", "Call 0800 1111 or 1.5 times", "Well known trick", "Yes"], text.Sentences.Select(sentence => string.Join(' ', sentence)));
    }
}
