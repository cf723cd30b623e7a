using Catchlight.Guidance.Answering;
using Catchlight.Web.Journey;
using Microsoft.Playwright;

namespace Catchlight.Browser.Tests;

/// <summary>What holds for every page, seen by a browser.</summary>
public sealed class PagesTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly Answers Child = new()
    {
        Age = AgeGroup.Under18, About = About.Me, Place = Place.Parse("GB-SCT", null), Happened = Happenings.SaysHasPictures | Happenings.VideoCall, Paid = YesNo.Yes,
        Apps = SocialApps.WhatsApp, Safety = Safety.NotSafe,
    };

    // Each page alone, those that need answers after the link that brings them.
    private static readonly string[] All = [.. SitePages.InEveryLanguage, "/check", "/about-the-collection", "/no/such/page", .. WithAnswers];

    // One of each kind: a country looks like the other countries.
    private static readonly string[] Kinds =
        [.. SitePages.InEveryLanguage.Where(path => !path.StartsWith(HelpAddresses.Places + "/", StringComparison.Ordinal)), "/h/places/GB-SCT", "/h/places/ZZ", .. WithAnswers];

    private static string[] WithAnswers =>
    [
        HelpAddresses.Back(Child), "/h/now", "/h/all", "/h/a", "/h/later",
        .. Enumerable.Range(1, 25).Select(HelpAddresses.Step),
        HelpAddresses.Back(Child with { Place = null }), "/h/now",
    ];

    [Theory, InlineData(320, ""), InlineData(1280, ""), InlineData(320, "/es"), InlineData(320, "/he")]
    public async Task EveryPage_AxeWithWcag22AA_FindsNothing(int width, string language)
    {
        await using var context = await browser.OpenAsync(width, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        foreach (var path in PathsIn(language))
        {
            await page.GotoAsync(path);
            await PageLooks.AssertAccessibleAsync(page);
        }
    }

    [Theory, InlineData(320, ""), InlineData(1280, ""), InlineData(320, "/es"), InlineData(320, "/he")]
    public async Task EveryPage_AtAnyWidth_FitsTheWindowAndAsksNobodyElse(int width, string language)
    {
        await using var context = await browser.OpenAsync(width, javaScript: true);
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        var said = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        // Advice of the browser to whoever builds a page is no error: a passphrase is no password of an account, and belongs to no form.
        page.Console += (_, message) => { if (message.Type is "error" or "warning") said.Add($"{page.Url}: {message.Text}"); };
        foreach (var path in PathsIn(language))
        {
            await page.GotoAsync(path);
            await PageLooks.AssertFitsAsync(page, width);
        }
        Assert.NotEmpty(asked);
        Assert.All(asked, address => Assert.StartsWith(browser.Address + "/", address, StringComparison.Ordinal));
        Assert.All(said, line => Assert.Contains("404", line, StringComparison.Ordinal)); // the page that does not exist; no script failed and nothing was blocked
    }

    [Fact]
    public async Task FirstPage_AsAPhoneLoadsIt_IsSmallAndTakesFewRequests()
    {
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        var sizes = new List<Task<RequestSizesResult>>();
        page.RequestFinished += (_, request) => sizes.Add(request.SizesAsync());
        await page.GotoAsync("/", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var all = await Task.WhenAll(sizes);
        Assert.InRange(all.Length, 2, 6);
        Assert.InRange(all.Sum(size => size.ResponseBodySize + size.ResponseHeadersSize), 2_000, 60_000);
    }

    private static IEnumerable<string> PathsIn(string language) => language.Length == 0 ? All : Kinds.Select(path => path == "/" ? language : language + path);
}
