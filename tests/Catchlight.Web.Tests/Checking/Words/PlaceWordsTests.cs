using Catchlight.Core.Catalogs;
using Catchlight.Core.Sites;
using Catchlight.Ingest;
using Catchlight.Web.Checking.Words;

namespace Catchlight.Web.Tests.Checking.Words;

public sealed class PlaceWordsTests
{
    [Theory]
    [InlineData("shutterstock.com", CollectionKind.Web, "a stock photo site")]
    [InlineData("tinder.com", CollectionKind.Social, "a dating site")]
    [InlineData("facebook.com", CollectionKind.ScamReport, "a place that warns about scammers")]
    [InlineData("a.example", CollectionKind.News, "from a collection of news sites")]
    [InlineData("a.example", CollectionKind.Web, "a web page")]
    public void Kind_APlace_IsWhatTheSiteIsKnownForElseTheOperatorsWord(string site, CollectionKind kind, string words) => Assert.Equal(words, PlaceWords.Kind(Place(site, kind)));

    [Fact]
    public void Name_ASiteForAdults_NeitherShowsNorLinksThePage()
    {
        var place = Place("fansly.com", CollectionKind.Web);
        Assert.Null(PlaceWords.Address(place));
        Assert.Null(PlaceWords.Caption(place));
        Assert.Null(PlaceWords.Site(place));
        Assert.DoesNotContain("Title", PlaceWords.Name(place), StringComparison.Ordinal);
    }

    [Fact]
    public void Name_AnyOtherSite_ShowsAndLinksThePage()
    {
        var place = Place("a.example", CollectionKind.Web);
        Assert.Equal(("https://a.example/1", "Caption", "Title"), (PlaceWords.Address(place), PlaceWords.Caption(place), PlaceWords.Name(place)));
    }

    private static KnownAppearance Place(string site, CollectionKind kind) => new(
        new Appearance($"https://{site}/1.jpg", $"https://{site}/1", "Title", "Caption", null), site, KnownSites.Find(site), new Collection(new CollectionId(1), "c", kind, false));
}
