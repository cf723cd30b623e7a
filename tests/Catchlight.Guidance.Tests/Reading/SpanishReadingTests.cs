using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Tests.Reading;

/// <summary>Every Spanish text is for primary school by both measures of its own, and no sentence is too long. A text that fails is to be mended; the limits stay.</summary>
public sealed class SpanishReadingTests
{
    private const double FernandezHuertaLimit = 70;
    private const double SzigrisztPazosLimit = 65;
    private const int WordsForAFormula = 30;

    /// <summary>The longest sentence, in words. Spanish needs a few more than English for the same.</summary>
    private const int SentenceLimit = 24;

    private static readonly LanguageContent Spanish = ContentBundle.Embedded.Language("es");

    [Fact]
    public void Spanish_EveryText_IsEasy()
    {
        Assert.Equal("es", Spanish.Words.Code);
        var measured = 0;
        var hard = new List<string>();
        foreach (var (where, text) in ReadableTexts.All(Spanish))
        {
            var reading = new SpanishReading(PlainText.Parse(text));
            if (reading.Text.WordCount < WordsForAFormula)
                continue;
            measured++;
            if (reading.FernandezHuerta < FernandezHuertaLimit || reading.SzigrisztPazos < SzigrisztPazosLimit)
                hard.Add($"{where}: {reading.FernandezHuerta:F0} by Fernández Huerta, {reading.SzigrisztPazos:F0} by Szigriszt-Pazos; \"{text[..Math.Min(60, text.Length)]}\"");
        }
        TestContext.Current.SendDiagnosticMessage($"{measured} texts of {WordsForAFormula} words and more");
        Assert.True(hard.Count == 0, string.Join('\n', hard));
        Assert.True(measured > 150, $"only {measured} texts measured");
    }

    [Fact]
    public void Spanish_EverySentence_IsShort()
    {
        var sentences = ReadableTexts.All(Spanish).SelectMany(part => PlainText.Parse(part.Text).Sentences
            .Where(sentence => sentence.Count > SentenceLimit).Select(sentence => $"{part.Where}: {sentence.Count} words: {string.Join(' ', sentence)}")).Distinct().ToList();
        Assert.True(sentences.Count == 0, string.Join('\n', sentences));
    }

    [Theory]
    [InlineData("que", 1)]
    [InlineData("foto", 2)]
    [InlineData("policía", 4)]
    [InlineData("bien", 1)]
    [InlineData("quien", 1)]
    [InlineData("línea", 3)]
    [InlineData("leer", 2)]
    [InlineData("ayuda", 3)]
    [InlineData("muy", 1)]
    [InlineData("país", 2)]
    [InlineData("pingüino", 3)]
    [InlineData("emergencias", 4)]
    [InlineData("27", 1)]
    public void Count_AWord_HasItsSyllables(string word, int syllables) => Assert.Equal(syllables, SpanishSyllables.Count(word));

    [Fact]
    public void Measures_TextsOfKnownHardness_ComeOutAsTheyAre()
    {
        var easy = new SpanishReading(PlainText.Parse("El gato come pan. La casa es azul. Mi madre va al mar. Hoy hace sol."));
        var law = new SpanishReading(PlainText.Parse("Las administraciones públicas garantizarán la implementación de procedimientos extraordinarios de notificación, sin perjuicio de las responsabilidades correspondientes establecidas reglamentariamente."));
        Assert.True(easy.FernandezHuerta > 90 && easy.SzigrisztPazos > 85);
        Assert.True(law.FernandezHuerta < 20 && law.SzigrisztPazos < 20);
    }
}
