using System.Net;
using System.Text.RegularExpressions;

namespace Catchlight.Web.Tests.Pages;

public sealed class EveryPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    public static TheoryData<string, HttpStatusCode> Pages => SitePages.All;

    // Pages that ask or use the answers.
    private static readonly Regex JourneyPages = new("^/h/([0-9]+|start|a|a/[0-9]+|list|list/[0-9]+|all|later|code)([?]|$)");

    // What an address bar, a list of tabs or a history must not say.
    private static readonly string[] TellingWords = ["sext", "blackmail", "police", "child", "abuse", "victim", "crisis", "suicide", "nude", "intimate", "threat", "help"];

    [Theory, MemberData(nameof(Pages))]
    public async Task Get_EveryPage_HasOneHeadingATitleAndAWayToHelp(string path, HttpStatusCode status)
    {
        var page = await site.ReadAsync(path, status);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("ltr", page.DocumentElement.GetAttribute("dir"));
        Assert.False(string.IsNullOrWhiteSpace(page.Title));
        Assert.NotNull(page.QuerySelector("a[href='/h']"));
        Assert.NotNull(page.QuerySelector(page.QuerySelector("a.govuk-skip-link")!.GetAttribute("href")!));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Get_EveryPage_SaysNothingInItsTitleAndAddress(string path, HttpStatusCode status)
    {
        var page = await site.ReadAsync(path, status);
        foreach (var word in TellingWords)
        {
            Assert.DoesNotContain(word, page.Title, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(word, path, StringComparison.OrdinalIgnoreCase);
        }
        Assert.Empty(page.QuerySelectorAll("meta[name='description'], meta[property]"));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Get_EveryPage_CanBeLeftInTwoWaysAtTheTop(string path, HttpStatusCode status)
    {
        var page = await site.ReadAsync(path, status);
        var links = page.QuerySelectorAll("a").ToList();
        Assert.Equal("/leave", links[1].GetAttribute("href"));
        Assert.Contains("govuk-skip-link", links[1].ClassName, StringComparison.Ordinal);
        var button = Assert.Single(page.QuerySelectorAll(".cl-leave a[href='/leave']"));
        Assert.Equal("main", button.Closest(".cl-leave")!.NextElementSibling!.LocalName);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Get_EveryPage_HasHeadingsInOrder(string path, HttpStatusCode status)
    {
        var level = 0;
        foreach (var heading in (await site.ReadAsync(path, status)).QuerySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6")
            .Where(heading => !heading.ClassList.Contains("govuk-error-summary__title"))) // the pattern puts it before the page's own
        {
            var next = heading.LocalName[1] - '0';
            Assert.True(next <= level + 1, $"{path}: '{heading.TextContent}' jumps from level {level} to {next}");
            level = next;
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Get_EveryPage_LoadsNothingFromElsewhereAndRunsOnlyItsOwnFiles(string path, HttpStatusCode status)
    {
        var page = await site.ReadAsync(path, status);
        Assert.Empty(page.QuerySelectorAll("script:not([src]), iframe, style, [style], [onclick]"));
        var loaded = page.QuerySelectorAll("link[href], img[src], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();
        Assert.NotEmpty(loaded);
        Assert.All(loaded, address => Assert.Matches("^(/[^/]|data:)", address));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Get_EveryPage_TellsNoOtherSiteWhereYouCameFrom(string path, HttpStatusCode status)
    {
        var outside = (await site.ReadAsync(path, status)).QuerySelectorAll("a[href^='http']");
        Assert.All(outside, link => Assert.Equal("noreferrer noopener nofollow", link.GetAttribute("rel")));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Get_EveryPage_KeepsToItselfByItsHeaders(string path, HttpStatusCode status)
    {
        using var response = await site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Get_EveryPage_SetsNoCookieUnlessItAsksOrPlans(string path, HttpStatusCode status)
    {
        using var response = await site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        var cookies = response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [];
        if (JourneyPages.IsMatch(path))
            Assert.Matches("^catchlight-notes=[^;]+; path=/; samesite=lax; httponly$", Assert.Single(cookies));
        else
            Assert.Empty(cookies);
    }

    [Fact]
    public async Task Get_LinksOfOurOwn_AllLeadSomewhere()
    {
        var seen = new HashSet<string> { "/leave" };
        foreach (var (path, status) in Pages.Select(row => row.Data))
        {
            // What was not found is not there in another language either.
            foreach (var link in (await site.ReadAsync(path, status)).QuerySelectorAll(status == HttpStatusCode.OK ? "a[href^='/']" : "a[href^='/']:not([hreflang])").Select(a => a.GetAttribute("href")!))
            {
                if (seen.Add(link))
                    await site.ReadAsync(link, link is "/he/check" or "/help" ? HttpStatusCode.Found : HttpStatusCode.OK);
            }
        }
        Assert.True(seen.Count > 60, $"Only {seen.Count} links were found.");
    }

    [Fact]
    public async Task Get_FirstPage_TakesAtMost60Kilobytes()
    {
        var bytes = (await site.Client.GetByteArrayAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken)).Length;
        var page = await site.ReadAsync("/");
        foreach (var address in page.QuerySelectorAll("link[href], script[src]").Select(link => link.GetAttribute("href") ?? link.GetAttribute("src")!))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.AcceptEncoding.ParseAdd("gzip");
            using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("gzip", Assert.Single(response.Content.Headers.ContentEncoding));
            Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            bytes += (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
        }
        Assert.InRange(bytes, 2_000, 60_000);
    }

    [Fact]
    public async Task Get_AnyPage_LeavesNoPathAndNoAddressInTheLog()
    {
        await site.ReadAsync("/h?name=Zebulon-Quillfeather");
        await site.ReadAsync("/Zebulon-Quillfeather", HttpStatusCode.NotFound);
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("Quillfeather", StringComparison.Ordinal) || line.Contains("127.0.0.1", StringComparison.Ordinal)
            && !line.Contains("Now listening", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Log.Lines, line => line.StartsWith("Warning", StringComparison.Ordinal) || line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Health_IsOk() =>
        Assert.Equal("ok", await site.Client.GetStringAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken));
}
