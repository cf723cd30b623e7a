using System.Net;
using Catchlight.Web.Journey;
using Microsoft.Extensions.Time.Testing;

namespace Catchlight.Web.Tests.Journey;

public sealed class AnswerCookieTests(RunningSite running) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Answers_AnHourAfterTheLastPage_AreForgotten()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
        await using var site = await RunningSite.StartAsync(options => options with { Clock = clock });
        using var visitor = site.Visit();
        await visitor.GoAsync("/h/1");
        await visitor.AnswerAsync("safe");
        clock.Advance(TimeSpan.FromMinutes(59));
        await visitor.GoAsync("/h/1");
        Assert.Equal(["safe"], visitor.Ticked);
        clock.Advance(TimeSpan.FromMinutes(59)); // the hour began again
        await visitor.GoAsync("/h/1");
        Assert.Equal(["safe"], visitor.Ticked);
        clock.Advance(AnswerCookie.Lifetime + TimeSpan.FromSeconds(1));
        await visitor.GoAsync("/h/1");
        Assert.Empty(visitor.Ticked);
    }

    [Fact]
    public async Task Answers_FromBeforeARestart_AreTakenFromTheFormThatIsOpen()
    {
        using var visitor = running.Visit();
        await visitor.GoAsync("/h/1");
        await visitor.AnswerAsync("safe");
        visitor.Cookies.Add(running.Client.BaseAddress!, new Cookie(AnswerCookie.Name, "CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAA", "/"));
        await visitor.AnswerAsync("me");
        await visitor.GoAsync("/h/1");
        Assert.Equal(["safe"], visitor.Ticked);
    }

    [Theory, InlineData("x"), InlineData("%00"), InlineData("AAAA"), InlineData("not base 64 at all !")]
    public async Task Cookie_ThatNobodyWrote_CountsAsNone(string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/h/1");
        request.Headers.TryAddWithoutValidation("Cookie", $"{AnswerCookie.Name}={value}");
        using var response = await running.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain(" checked", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookie_ForTheSameAnswers_DoesNotSayThem()
    {
        using var visitor = running.Visit();
        await visitor.GoAsync("/h/1");
        await visitor.AnswerAsync("self-harm");
        var cookie = Assert.Single(visitor.Cookies.GetAllCookies());
        var code = visitor.Page.QuerySelector("input[name=code]")!.GetAttribute("value")!;
        Assert.DoesNotContain(code, cookie.Value, StringComparison.Ordinal);
        Assert.True(cookie.HttpOnly);
        Assert.Equal(DateTime.MinValue, cookie.Expires); // gone when the browser is closed
    }
}
