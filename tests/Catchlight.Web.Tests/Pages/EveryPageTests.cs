using System.Net;

namespace Catchlight.Web.Tests.Pages;

public sealed class EveryPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    public static TheoryData<string, HttpStatusCode> Pages => new()
    {
        { "/", HttpStatusCode.OK }, { "/help", HttpStatusCode.OK }, { "/check", HttpStatusCode.OK }, { "/privacy", HttpStatusCode.OK },
        { "/accessibility", HttpStatusCode.OK }, { "/about", HttpStatusCode.OK }, { "/no/such/page", HttpStatusCode.NotFound },
    };

    [Theory, MemberData(nameof(Pages))]
    public async Task Get_EveryPage_HasOneHeadingATitleAndAWayToHelp(string path, HttpStatusCode status)
    {
        var page = await site.ReadAsync(path, status);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.False(string.IsNullOrWhiteSpace(page.Title));
        Assert.NotNull(page.QuerySelector("a[href='/help']"));
        Assert.NotNull(page.QuerySelector(page.QuerySelector("a.govuk-skip-link")!.GetAttribute("href")!));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Get_EveryPage_LoadsNothingFromElsewhereAndRunsNothing(string path, HttpStatusCode status)
    {
        var page = await site.ReadAsync(path, status);
        Assert.Empty(page.QuerySelectorAll("script, iframe, style, [style], [onclick]"));
        var loaded = page.QuerySelectorAll("link[href], img[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();
        Assert.NotEmpty(loaded);
        Assert.All(loaded, address => Assert.Matches("^(/[^/]|data:)", address));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Get_EveryPage_KeepsToItselfByItsHeaders(string path, HttpStatusCode status)
    {
        using var response = await site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Get_LinksOfOurOwn_AllLeadSomewhere()
    {
        foreach (var (path, status) in Pages.Select(row => row.Data))
        {
            var page = await site.ReadAsync(path, status);
            foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!).Distinct())
                await site.ReadAsync(link);
        }
    }

    [Fact]
    public async Task Get_FirstPage_TakesAtMost60Kilobytes()
    {
        var bytes = (await site.Client.GetByteArrayAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken)).Length;
        var page = await site.ReadAsync("/");
        foreach (var address in page.QuerySelectorAll("link[href]").Select(link => link.GetAttribute("href")!))
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
        await site.ReadAsync("/help?name=Zebulon-Quillfeather");
        await site.ReadAsync("/Zebulon-Quillfeather", HttpStatusCode.NotFound);
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("Quillfeather", StringComparison.Ordinal) || line.Contains("127.0.0.1", StringComparison.Ordinal)
            && !line.Contains("Now listening", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Log.Lines, line => line.StartsWith("Warning", StringComparison.Ordinal) || line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Health_IsOk() =>
        Assert.Equal("ok", await site.Client.GetStringAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken));
}
