using Catchlight.Ingest.Warc.Pages;
using CsCheck;

namespace Catchlight.Ingest.Tests.Warc.Pages;

public sealed class UrlKeyTests
{
    [Theory]
    [InlineData("http://example.org/a", "https://EXAMPLE.org:443/a#x")]
    [InlineData("http://example.org/a", "HTTP://user:secret@example.org:80/a/")]
    [InlineData("http://example.org", "https://example.org/?")]
    [InlineData("http://example.org/a%20b", " http://example.org/a b ")]
    [InlineData("http://example.org/%C3%BC", "http://example.org/ü")]
    [InlineData("http://example.org/%c3%bc", "http://example.org/%C3%BC")]
    [InlineData("http://example.org/~a", "http://example.org/%7Ea")]
    [InlineData("http://münchen.de/", "http://xn--mnchen-3ya.de")]
    [InlineData("http://example.org/a/../b/./c", "http://example.org/b/c")]
    [InlineData("http://example.org/a?b=1", "https://example.org/a?b=1#c")]
    public void Of_TheSameAddressWrittenDifferently_IsTheSame(string one, string other)
    {
        Assert.NotNull(UrlKey.Of(one));
        Assert.Equal(UrlKey.Of(one), UrlKey.Of(other));
    }

    [Theory]
    [InlineData("http://example.org/a", "http://example.org/A")]
    [InlineData("http://example.org/a", "http://example.org:8080/a")]
    [InlineData("http://example.org/a?b=1", "http://example.org/a?b=2")]
    [InlineData("http://example.org/a", "http://www.example.org/a")]
    [InlineData("http://example.org/a%2Fb", "http://example.org/a/b")]
    public void Of_DifferentAddresses_AreDifferent(string one, string other) => Assert.NotEqual(UrlKey.Of(one), UrlKey.Of(other));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("ftp://example.org/a")]
    [InlineData("file:///a")]
    [InlineData("data:image/png,x")]
    [InlineData("http:///a")]
    [InlineData("http://xn--zzzz\u00FC.org/")]
    public void Of_WhatIsNoWebAddress_IsNull(string? url) => Assert.Null(UrlKey.Of(url));

    [Fact]
    public void Of_AnyText_DoesNotThrow()
    {
        var text = Gen.OneOf(Gen.String, Gen.String[Gen.Char["htp:/.?#[]@%\\ \r\n\u00FC\uD800xn-0"], 0, 40].Select(text => "http://" + text));
        Gen.Select(text, text).Sample((one, other) => (UrlKey.Of(one)?.Length ?? 0) >= 0 && (UrlKey.Of(new Uri("http://example.org/a/b"), other)?.Length ?? 0) >= 0, iter: 20_000, threads: 1);
    }

    [Theory]
    [InlineData("http://example.org:8080/a?b", "example.org:8080")]
    [InlineData("http://example.org?b/c", "example.org")]
    [InlineData("http://example.org", "example.org")]
    public void Site_Key_IsHostAndPort(string url, string site) => Assert.Equal(site, UrlKey.Site(UrlKey.Of(url)!).ToString());
}
