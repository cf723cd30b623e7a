using Catchlight.Ingest.Warc.Pages;

namespace Catchlight.Ingest.Tests.Warc.Pages;

public sealed class SourceSetTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData(" , ,, ", "")]
    [InlineData("a.png", "a.png")]
    [InlineData("a.png 1x, b.png 2x", "a.png b.png")]
    [InlineData("a.png 1x,b.png 2x", "a.png b.png")]
    [InlineData("a.png, b.png", "a.png b.png")]
    [InlineData("a.png,,b.png", "a.png,,b.png")]
    [InlineData("a.png,, b.png", "a.png b.png")]
    [InlineData("\n a.png\t400w ,\r\n b.png  800w\n", "a.png b.png")]
    [InlineData("http://x/w_400,h_300/a.png 1x, b.png", "http://x/w_400,h_300/a.png b.png")]
    [InlineData("a.png calc(1, 2) 3w, b.png", "a.png b.png")]
    [InlineData("data:image/png;base64,AAAA 1x, b.png 2x", "data:image/png;base64,AAAA b.png")]
    public void Parse_Candidates_GivesTheirAddresses(string? value, string urls) => Assert.Equal(urls.Split(' ', StringSplitOptions.RemoveEmptyEntries), SourceSet.Parse(value));

    [Fact]
    public void Parse_MoreThanAnyPageHas_KeepsTheFirst() => Assert.Equal(100, SourceSet.Parse(string.Concat(Enumerable.Range(0, 1000).Select(i => $"{i}.png {i}w, "))).Count);
}
