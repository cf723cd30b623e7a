using Catchlight.Documents.Scripts;

namespace Catchlight.Documents.Tests.Scripts;

public sealed class WritingTests
{
    [Theory, InlineData("Anna (24)"), InlineData("Олег"), InlineData("王小明 😀"), InlineData("")]
    public void Visual_LettersFromLeftToRight_StayAsTheyAre(string text) => Assert.Equal(text, Writing.Visual(text));

    // Muhammad: meem at the beginning, hah in the middle, meem in the middle, dal at the end; salam: with lam and alef as one.
    [Theory, InlineData("محمد", "ﻣﺤﻤﺪ"), InlineData("سلام", "ﺳﻼﻡ"), InlineData("ب", "ﺏ"), InlineData("می\u200Cخواهم", "ﻣﯽﺧﻮﺍﻫﻢ"), InlineData("مُحَمَّد", "ﻣُﺤَﻤَّﺪ")]
    public void Joined_ArabicAndPersian_HaveTheFormsOfTheirNeighbours(string text, string joined) => Assert.Equal(joined, ArabicLetters.Joined(text));

    // Written here in the order of drawing, with Hebrew letters for which no form changes.
    [Theory]
    [InlineData("אבג", "גבא")]
    [InlineData("abc אבג def", "abc גבא def")]
    [InlineData("אבג abc דהו", "והד abc גבא")]
    [InlineData("אבג 123", "123 גבא")]
    [InlineData("abc אבג 123", "abc 123 גבא")]
    [InlineData("(אבג)", "(גבא)")]
    [InlineData("abc: אבג, דהו.", "abc: והד ,גבא.")]
    [InlineData("אבג!", "!גבא")]
    public void Of_BothDirections_IsTheOrderOfDrawing(string text, string visual) => Assert.Equal(visual, VisualOrder.Of(text, VisualOrder.RunsFromTheRight(text)));
}
