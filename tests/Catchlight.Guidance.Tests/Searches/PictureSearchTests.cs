using Catchlight.Guidance.Content;
using Catchlight.Guidance.Searches;

namespace Catchlight.Guidance.Tests.Searches;

public sealed class PictureSearchTests
{
    public static TheoryData<string> Languages => [.. ContentBundle.Embedded.Languages.Select(language => language.Words.Code)];

    [Theory, MemberData(nameof(Languages))]
    public void Searches_InEveryLanguage_AreAllEnginesInOrderEachOnAComputer(string code)
    {
        var searches = ContentBundle.Embedded.Language(code).Searches;
        Assert.Equal(Enum.GetValues<SearchEngine>(), searches.Select(search => search.Engine));
        // The page sends whoever has no steps on a phone to those on a computer.
        Assert.All(searches, search => Assert.NotNull(search.On(SearchDevice.Computer)?.Address));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Searches_EveryDevice_HasStepsOfAtLeastOneEngine(string code) =>
        Assert.All(Enum.GetValues<SearchDevice>(), device => Assert.Contains(ContentBundle.Embedded.Language(code).Searches, search => search.On(device) is not null));

    [Theory, MemberData(nameof(Languages))]
    public void Searches_EverySteps_AreNumbered(string code) => Assert.All(
        ContentBundle.Embedded.Language(code).Searches.SelectMany(search => search.Devices),
        steps => Assert.True(steps.Section.Text.Blocks[0] is PointList { Ordered: true }));

    [Theory, MemberData(nameof(Languages))]
    public void Searches_EveryPart_HasAnAddressToReadItAgain(string code) => Assert.All(
        ContentBundle.Embedded.Language(code).Searches.SelectMany(search => search.Parts),
        part => Assert.NotNull(part.Section.Source.Url));

    [Fact]
    public void Parts_OfASearch_AreNamedAsInItsFile()
    {
        var tineye = ContentBundle.Embedded.Language("en").Searches.Single(search => search.Engine == SearchEngine.TinEye);
        Assert.Equal(["finds", "keeps", "computer"], tineye.Parts.Select(part => part.Name));
        Assert.Null(tineye.On(SearchDevice.Android));
    }

    [Fact]
    public void Keeps_WhereNoSourceSaysIt_IsLeftOut() =>
        Assert.Null(ContentBundle.Embedded.Language("en").Searches.Single(search => search.Engine == SearchEngine.Yandex).Keeps);

    /// <summary>The page puts what stands before the first heading before the steps.</summary>
    [Theory, MemberData(nameof(Languages))]
    public void Article_AroundTheSteps_BeginsWithAWarning(string code)
    {
        var article = ContentBundle.Embedded.Language(code).Article("picture-search");
        Assert.NotNull(article);
        Assert.Equal("", article.Sections[0].Heading);
        Assert.True(article.Sections[0].Text.Blocks[0] is Paragraph { Runs: [{ Strong: true }, ..] });
        Assert.True(article.Sections.Count > 3);
    }
}
