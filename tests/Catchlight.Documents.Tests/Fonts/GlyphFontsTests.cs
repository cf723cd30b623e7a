using Catchlight.Documents.Fonts;

namespace Catchlight.Documents.Tests.Fonts;

public sealed class GlyphFontsTests
{
    public GlyphFontsTests() => ProvideAll();

    internal static void ProvideAll() => GlyphFonts.ProvideAll(name => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", name)));

    [Theory, InlineData("Анна Ünal Ελένη محمد משה", 2), InlineData("王小明", 1), InlineData("Li 王", 2), InlineData("金正 さくら 김민수", 3), InlineData("😀 🤡 🏴‍☠️", 4), InlineData("", 0)]
    public void Of_NamesOfTheWorld_FindAFontForEverySign(string text, int mostRuns)
    {
        var runs = FontRuns.Of(text.Replace("\u200D", "", StringComparison.Ordinal)).ToList();
        Assert.InRange(runs.Count, mostRuns == 0 ? 0 : 1, mostRuns * 2);
        Assert.All(runs, run => Assert.All(run.Text.EnumerateRunes(), rune => Assert.True(run.Family is DocumentFonts.Family or DocumentFonts.Whole ? DocumentFonts.Covers(rune.Value) : GlyphFonts.For(rune.Value) == run.Family, $"{rune} has no font")));
        Assert.Empty(GlyphFonts.Missing(text));
    }

    [Fact]
    public void Provide_AnotherName_IsRefused() => Assert.Throws<ArgumentException>(() => GlyphFonts.Provide("other.ttf", []));
}
