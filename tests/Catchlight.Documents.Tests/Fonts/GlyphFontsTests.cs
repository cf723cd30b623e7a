using System.Globalization;
using System.Text;
using Catchlight.Documents.Fonts;
using Catchlight.Documents.Scripts;

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

    // What makes a browser fetch a font must be true of the font: not one sign of it is overlooked.
    [Theory, InlineData(GlyphFonts.EastAsian), InlineData(GlyphFonts.Emoji)]
    public void Needed_EverySignThatOnlyThisFontHas_NamesAFontThatHasIt(string name)
    {
        var coverage = FontCoverage.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", name)));
        var others = FontCoverage.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", name == GlyphFonts.Emoji ? GlyphFonts.EastAsian : GlyphFonts.Emoji)));
        var signs = Enumerable.Range(0x20, 0x2FFFF).Where(rune => Rune.IsValid(rune) && Rune.GetUnicodeCategory(new Rune(rune)) is not (UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
            .Where(rune => Writing.IsDrawn(new Rune(rune)) && coverage.Has(rune) && !DocumentFonts.Covers(rune)).ToList();
        Assert.InRange(signs.Count, 1_000, 40_000);
        Assert.All(signs, rune => Assert.Contains(GlyphFonts.Needed(char.ConvertFromUtf32(rune)), font => font == name || others.Has(rune)));
    }

    [Theory, InlineData("Анна Ünal Ελένη محمد משה שָׁלוֹם ❤️ ✓ – “quoted” …\n"), InlineData("สวัสดี नमस्ते")]
    public void Needed_WhatTheFontInsideHasOrNoFontHas_IsNone(string text) => Assert.Empty(GlyphFonts.Needed(text));

    [Theory, InlineData("Анна 王 😀\u202E\u200D\uFE0F\n", false), InlineData("สวัสดี", true), InlineData("ہیلو", true)]
    public void Lack_ByText_IsWhatWouldBeABox(string text, bool lacks) => Assert.Equal(lacks, GlyphFonts.Lack(text));

    [Fact]
    public void Provide_AnotherName_IsRefused() => Assert.Throws<ArgumentException>(() => GlyphFonts.Provide("other.ttf", []));
}
