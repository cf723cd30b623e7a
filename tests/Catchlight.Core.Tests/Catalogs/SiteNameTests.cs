using Catchlight.Core.Catalogs;
using Catchlight.Ingest;

namespace Catchlight.Core.Tests.Catalogs;

public sealed class SiteNameTests
{
    [Theory]
    [InlineData("https://www.Rawpixel.com/image/1", "rawpixel.com")]
    [InlineData("http://images.example.co.uk:8080/a", "images.example.co.uk")]
    [InlineData("https://www.com/a", "www.com")]
    [InlineData("https://müller.example/", "xn--mller-kva.example")]
    [InlineData("file:///home/a.jpg", null)]
    [InlineData("http://xn--zzzzü.example/a.jpg", null)]
    [InlineData("not an address", null)]
    public void Of_AnAddress_IsItsHost(string url, string? site) => Assert.Equal(site, SiteName.Of(new Appearance(url, null, null, null, null)));

    [Fact]
    public void Of_PageAndPictureOnDifferentHosts_IsThePages() =>
        Assert.Equal("a.example", SiteName.Of(new Appearance("https://cdn.example/1.jpg", "https://a.example/", null, null, null)));
}
