using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Tests.Content;

public sealed class LanguageWordsTests
{
    private static readonly LanguageWords English = ContentBundle.Embedded.Language("en").Words;

    [Fact]
    public void Format_ADayAndNumbers_FollowTheLanguageNotTheMachine()
    {
        Assert.Equal("24 November 2026", English.Format(new DateOnly(2026, 11, 24)));
        Assert.Equal("22,264", English.Format(22264));
        Assert.Equal("1,234.50", English.Format(1234.5, 2));
    }

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024-06", "June 2024")]
    [InlineData("2024-06-30", "30 June 2024")]
    public void FormatSourceDate_YearMonthOrDay_IsWrittenOut(string iso, string text) => Assert.Equal(text, English.FormatSourceDate(iso));

    [Fact]
    public void Words_EveryLanguage_AreWhole()
    {
        foreach (var language in ContentBundle.Embedded.Languages)
        {
            Assert.Equal(12, language.Words.Months.Distinct().Count());
            foreach (var place in new[] { "{day}", "{month}", "{year}" })
                Assert.Contains(place, language.Words.DatePattern, StringComparison.Ordinal);
            Assert.Contains("{month}", language.Words.MonthPattern, StringComparison.Ordinal);
            Assert.Contains("{year}", language.Words.MonthPattern, StringComparison.Ordinal);
            Assert.StartsWith(language.Words.Code, language.Words.Culture, StringComparison.Ordinal);
        }
    }
}
