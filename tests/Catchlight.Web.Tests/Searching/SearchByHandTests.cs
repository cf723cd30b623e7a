using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Searches;
using Catchlight.Web.Searching;

namespace Catchlight.Web.Tests.Searching;

public sealed class SearchByHandTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string AndroidPhone = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36";
    private const string Iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1";
    private const string Windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";

    [Theory]
    [InlineData(AndroidPhone, "On an Android phone or tablet")]
    [InlineData(Iphone, "On an iPhone or iPad")]
    [InlineData(Windows, "On a computer")]
    [InlineData(null, "On a computer")]
    public async Task Get_WithoutADevice_ShowsTheOneTheBrowserNamesAndKeepsNothing(string? userAgent, string heading)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, SearchAddresses.ByHand);
        if (userAgent is not null)
            request.Headers.UserAgent.ParseAdd(userAgent);
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.True(response.Headers.CacheControl!.NoStore);
        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(heading, page.QuerySelector("main h2")!.TextContent);
        Assert.Contains("We guess your device", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("Mozilla", StringComparison.Ordinal));
    }

    [Theory, InlineData(SearchDevice.Computer), InlineData(SearchDevice.Android), InlineData(SearchDevice.Iphone)]
    public async Task Get_ADevice_ShowsItsStepsWithTheOtherDevicesOneTapAway(SearchDevice device)
    {
        var page = await site.ReadAsync(SearchAddresses.On(device));
        Assert.DoesNotContain("We guess your device", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var searches = ContentBundle.Embedded.Language("en").Searches;
        Assert.Equal(searches.Where(search => search.On(device) is not null).Select(search => search.Name), page.QuerySelectorAll(".cl-search h3").Select(heading => heading.TextContent));
        foreach (var other in Enum.GetValues<SearchDevice>().Where(other => other != device))
            Assert.NotNull(page.QuerySelector($".cl-choices a[href='{SearchAddresses.On(other)}']"));
        Assert.Null(page.QuerySelector($".cl-choices a[href='{SearchAddresses.On(device)}']"));
    }

    [Fact]
    public async Task Get_APhone_SaysForWhichEnginesWeFoundNoSteps()
    {
        Assert.Contains("no checked steps on this device for: Bing, TinEye, Yandex.", (await site.ReadAsync(SearchAddresses.On(SearchDevice.Android))).QuerySelector(".cl-hint")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await site.ReadAsync(SearchAddresses.On(SearchDevice.Computer))).QuerySelector(".cl-hint"));
    }

    [Theory, InlineData(SearchDevice.Computer), InlineData(SearchDevice.Android), InlineData(SearchDevice.Iphone)]
    public async Task Get_AnyDevice_SaysWhoGetsThePictureBeforeTheSteps(SearchDevice device)
    {
        var page = await site.ReadAsync(SearchAddresses.On(device));
        var warning = page.QuerySelector(".cl-only")!;
        Assert.Contains("the search engine gets that picture", warning.TextContent, StringComparison.Ordinal);
        Assert.Contains("Never use a private or naked picture", warning.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("ol"), steps => Assert.True(warning.CompareDocumentPosition(steps).HasFlag(DocumentPositions.Following)));
        Assert.Contains("Nothing found proves nothing.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        // What each engine says of keeping the picture, or that we don't know, stands before its own steps.
        Assert.All(page.QuerySelectorAll(".cl-search"), search => Assert.Matches("wipes it within 24 hours|Act as if it is kept", TextBefore(search, search.QuerySelector("ol")!)));
    }

    [Theory, InlineData(SearchDevice.Computer), InlineData(SearchDevice.Android), InlineData(SearchDevice.Iphone)]
    public async Task Get_AnyDevice_NamesSourceAndDayOfEverySteps(SearchDevice device)
    {
        var page = await site.ReadAsync(SearchAddresses.On(device));
        Assert.All(page.QuerySelectorAll(".cl-search"), search => Assert.All(search.QuerySelectorAll(".cl-source"), source =>
        {
            Assert.NotNull(source.QuerySelector("a[href^='https://']"));
            Assert.Contains("Last read on", source.TextContent, StringComparison.Ordinal);
        }));
        Assert.All(page.QuerySelectorAll(".cl-search"), search => Assert.NotEmpty(search.QuerySelectorAll(".cl-source")));
    }

    [Fact]
    public async Task Get_Sources_ListsThoseOfEverySearch()
    {
        var listed = (await site.ReadAsync("/h/sources")).QuerySelectorAll(".cl-source a").OfType<IHtmlAnchorElement>().Select(link => link.GetAttribute("href")).ToHashSet();
        Assert.All(ContentBundle.Embedded.Language("en").Searches.SelectMany(search => search.Parts), part => Assert.Contains(part.Section.Source.Url!.AbsoluteUri, listed));
    }

    [Theory, InlineData("/"), InlineData("/h/read/PICTURE")]
    public async Task Get_PagesThatSpeakOfIt_LeadThere(string path)
    {
        var page = await site.ReadAsync(path.Replace("/h/read/PICTURE", Catchlight.Web.Journey.HelpAddresses.Article("picture-search"), StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector($"main a[href='{SearchAddresses.ByHand}']"));
    }

    private static string TextBefore(IElement parent, IElement end) =>
        string.Join(' ', parent.Children.TakeWhile(child => child != end).Select(child => child.TextContent));
}
