using System.Net;
using Catchlight.Web.Leaving;

namespace Catchlight.Web.Tests.Leaving;

public sealed class LeaveTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Leave_AfterAnswers_ForgetsThemAndLeadsToTheNeutralPage()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/h/1");
        await visitor.AnswerAsync("safe");
        await visitor.GoAsync("/leave");
        Assert.Equal("https://www.bbc.co.uk/weather", visitor.LedOut!.AbsoluteUri);
        Assert.Equal(HttpStatusCode.SeeOther, visitor.Last!.StatusCode);
        Assert.True(visitor.Last.Headers.CacheControl!.NoStore);
        Assert.Equal("\"storage\"", Assert.Single(visitor.Last.Headers.GetValues("Clear-Site-Data")));
        Assert.Equal([LeaveCookie.Name], visitor.Cookies.GetAllCookies().Where(cookie => !cookie.Expired).Select(cookie => cookie.Name));
    }

    [Theory, InlineData("/h"), InlineData("/h/2"), InlineData("/h/list"), InlineData("/h/places/GB"), InlineData("/check"), InlineData("/privacy"), InlineData("/he/h/list")]
    public async Task Back_AfterLeaving_LeadsToTheNeutralPageAgain(string path)
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/h/start");
        await visitor.GoAsync("/leave");
        await visitor.GoAsync(path);
        Assert.Equal("www.bbc.co.uk", visitor.LedOut!.Host);
    }

    [Theory, InlineData("/", "/"), InlineData("/help", "/h"), InlineData("/back/100000000001", "/h/list"), InlineData("/he", "/he")]
    public async Task FrontDoor_AfterLeaving_LetsThePersonInAndStay(string door, string shown)
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/leave");
        await visitor.GoAsync(door);
        Assert.Null(visitor.LedOut);
        Assert.Equal(shown, visitor.Address);
        await visitor.GoAsync("/h/2");
        Assert.Null(visitor.LedOut);
    }

    [Fact]
    public async Task Leave_AfterACheck_ForgetsItOnTheServerToo()
    {
        using var person = new Checking.Visitor(site);
        await person.CheckAsync(MadePhotos.Jpeg(3));
        var key = person.Cookie!.Value;
        using var left = await person.GetAsync("/leave");
        Assert.Null(person.Cookie);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/check/answer");
        request.Headers.Add("Cookie", "catchlight-check=" + key);
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Contains("This check is not here any more", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leave_ByDefault_RemembersTheLeavingForTenMinutesOnly()
    {
        using var response = await site.Client.GetAsync(new Uri("/leave", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("max-age=600", Assert.Single(response.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstPage_BeforeUse_SaysHowToLeaveAndWhatStays()
    {
        using var visitor = site.Visit();
        await visitor.GoAsync("/h");
        var text = visitor.Page.QuerySelector("main")!.TextContent;
        Assert.Contains("Exit this page", text, StringComparison.Ordinal);
        Assert.Contains("It does not wipe the history of your browser.", text, StringComparison.Ordinal);
        await visitor.GoAsync("/h/start");
        await visitor.GoAsync("/h"); // once is enough
        Assert.Equal("/h/start", visitor.Address);
    }
}
