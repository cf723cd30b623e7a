using Catchlight.Core.Sites;

namespace Catchlight.Core.Tests.Sites;

/// <summary>The cases of the list's own test data: https://raw.githubusercontent.com/publicsuffix/list/main/tests/test_psl.txt (public domain).</summary>
public sealed class PublicSuffixesTests
{
    [Theory]
    [InlineData("com", null)]
    [InlineData("example.com", "example.com")]
    [InlineData("b.example.com", "example.com")]
    [InlineData("a.b.example.com", "example.com")]
    [InlineData("example.example", "example.example")]
    [InlineData("b.example.example", "example.example")]
    [InlineData("uk.com", null)]
    [InlineData("b.example.uk.com", "example.uk.com")]
    [InlineData("test.ac", "test.ac")]
    [InlineData("c.mm", null)]
    [InlineData("b.c.mm", "b.c.mm")]
    [InlineData("a.b.c.mm", "b.c.mm")]
    [InlineData("www.test.ac.jp", "test.ac.jp")]
    [InlineData("www.test.kyoto.jp", "test.kyoto.jp")]
    [InlineData("ide.kyoto.jp", null)]
    [InlineData("b.c.kobe.jp", "b.c.kobe.jp")]
    [InlineData("www.city.kobe.jp", "city.kobe.jp")]
    [InlineData("www.ck", "www.ck")]
    [InlineData("www.www.ck", "www.ck")]
    [InlineData("xn--85x722f.com.cn", "xn--85x722f.com.cn")]
    [InlineData("www.xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn")]
    [InlineData("anna.blogspot.com", "anna.blogspot.com")]
    [InlineData("1.2.3.4", null)]
    [InlineData("localhost", null)]
    [InlineData(".com", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void RegistrableDomain_AHost_IsOneLabelMoreThanItsSuffix(string? host, string? domain) => Assert.Equal(domain, PublicSuffixes.RegistrableDomain(host));
}
