using Catchlight.Core.Sites;

namespace Catchlight.Core.Tests.Sites;

public sealed class KnownSitesTests
{
    [Theory]
    [InlineData("shutterstock.com", PlaceKind.Stock)]
    [InlineData("image.shutterstock.com", PlaceKind.Stock)]
    [InlineData("stock.adobe.com", PlaceKind.Stock)]
    [InlineData("gettyimages.de", PlaceKind.Stock)]
    [InlineData("media.gettyimages.co.uk", PlaceKind.Stock)]
    [InlineData("behance.net", PlaceKind.Portfolio)]
    [InlineData("m.facebook.com", PlaceKind.Social)]
    [InlineData("pinterest.co.uk", PlaceKind.Social)]
    [InlineData("tinder.com", PlaceKind.Dating)]
    [InlineData("news.bbc.com", PlaceKind.News)]
    [InlineData("romancescams.org", PlaceKind.ScamReport)]
    [InlineData("adobe.com", null)]
    [InlineData("notshutterstock.com", null)]
    [InlineData("shutterstock.com.example", null)]
    [InlineData("gettyimages.example.com", null)]
    [InlineData("pinterest", null)]
    [InlineData("com", null)]
    [InlineData(null, null)]
    public void Find_AHost_IsThatOfItsDomain(string? host, PlaceKind? kind) => Assert.Equal(kind, KnownSites.Find(host)?.Kind);

    [Fact]
    public void All_EachSite_IsADomainThatSomebodyMayHoldAndHasASource()
    {
        Assert.True(KnownSites.All.Count > 150);
        foreach (var site in KnownSites.All)
        {
            Assert.NotNull(PublicSuffixes.RegistrableDomain(site.Domain.Replace("*", "com", StringComparison.Ordinal)));
            Assert.Same(site, KnownSites.Find(site.Domain.Replace("*", "com", StringComparison.Ordinal)));
            Assert.Contains(KnownSites.Sources, source => source.Id == site.Source);
        }
    }

    [Theory]
    [InlineData(PlaceKind.Stock)]
    [InlineData(PlaceKind.Portfolio)]
    [InlineData(PlaceKind.Social)]
    [InlineData(PlaceKind.Dating)]
    [InlineData(PlaceKind.News)]
    [InlineData(PlaceKind.ScamReport)]
    [InlineData(PlaceKind.Adult)]
    public void All_EveryKind_HasSites(PlaceKind kind) => Assert.Contains(KnownSites.All, site => site.Kind == kind);
}
