using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Catchlight.Web.Checking.Uploads;
using Microsoft.Extensions.DependencyInjection;

namespace Catchlight.Web.Tests.Checking.Limits;

public sealed class LimitTests
{
    private static readonly byte[] Picture = MadePhotos.Jpeg(3);

    [Fact]
    public async Task Send_MorePicturesThanAllowed_IsAskedToWait()
    {
        await using var site = await RunningSite.StartAsync(options => options with { Checks = new CheckLimits { ChecksPerAddress = 2 } });
        using var person = new Visitor(site);
        for (var i = 0; i < 2; i++)
        {
            using var sent = await person.SendAsync(Picture);
            Visitor.AssertLeadsTo("/check/about", sent);
        }
        using var response = await person.SendAsync(Picture);
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10));
        var page = await Visitor.ReadAsync(response);
        Assert.Matches("Wait .+, then try again", page.QuerySelector(".govuk-error-summary a")!.TextContent);
        Assert.NotNull(page.QuerySelector("main a[href='/h']"));
        // What is already there can still be read.
        await person.ReadAsync("/check/answer");

        using var byProgram = await site.Client.PostAsync(new Uri("/api/v1/check", UriKind.Relative), Visitor.Form(Picture), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.TooManyRequests, byProgram.StatusCode);
        Assert.Equal("application/problem+json", byProgram.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(byProgram.Headers.RetryAfter);
    }

    [Fact]
    public async Task Send_ThroughAProxyOnThisMachine_CountsWhoIsBehindIt()
    {
        await using var site = await RunningSite.StartAsync(options => options with { Checks = new CheckLimits { ChecksPerAddress = 1 } });
        var statuses = new List<HttpStatusCode>();
        // Only the last entry is the proxy's own word.
        foreach (var from in (string[])["192.0.2.1", "192.0.2.2", "203.0.113.9, 192.0.2.1"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/check") { Content = Visitor.Form(Picture), Headers = { { "X-Forwarded-For", from } } };
            using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
            statuses.Add(response.StatusCode);
        }
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], statuses);
    }

    [Fact]
    public async Task Send_OverAProxyThatSpeaksHttps_KeepsTheCookieToHttps()
    {
        await using var site = await RunningSite.StartAsync(options => options);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/check") { Content = Visitor.Form(Picture), Headers = { { "X-Forwarded-Proto", "https" }, { "X-Forwarded-For", "192.0.2.1" } } };
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Contains("; secure;", Assert.Single(response.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_WhenTheRoomForPicturesIsFull_IsAskedToComeAgain()
    {
        await using var site = await RunningSite.StartAsync(options => options with { Checks = new CheckLimits { MaxBytesUnderWay = 1 } });
        using var person = new Visitor(site);
        using var response = await person.SendAsync(Picture);
        await AssertBusyAsync(response);
    }

    [Theory, InlineData(1), InlineData(300)]
    public async Task Send_APictureThatDoesNotArrive_GivesTheRoomBack(int seconds)
    {
        await using var site = await RunningSite.StartAsync(options => options with { Checks = new CheckLimits { MaxUploadTime = TimeSpan.FromSeconds(seconds) } });
        using var connection = new TcpClient();
        await connection.ConnectAsync(site.Client.BaseAddress!.Host, site.Client.BaseAddress.Port, TestContext.Current.CancellationToken);
        // Fast enough not to be cut off for being slow, and without an end.
        var sending = SendWithoutEndAsync(connection.GetStream());
        var room = site.Services.GetRequiredService<UploadRoom>();
        await EventuallyAsync(() => room.Taken > 0);
        // Either the site loses patience, or the person.
        if (seconds > 1)
            connection.Close();
        await EventuallyAsync(() => room.Taken == 0);
        connection.Close();
        await sending;
        using var person = new Visitor(site);
        using var next = await person.SendAsync(Picture);
        Visitor.AssertLeadsTo("/check/about", next);
        Assert.DoesNotContain(site.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Warning", StringComparison.Ordinal));
    }

    private static async Task SendWithoutEndAsync(NetworkStream to)
    {
        try
        {
            await to.WriteAsync("POST /check HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 40000000\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a.jpg\"\r\n\r\n"u8.ToArray());
            for (var piece = new byte[1_000]; ;)
            {
                await to.WriteAsync(piece);
                await Task.Delay(20);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // Closed, by either side.
        }
    }

    private static async Task EventuallyAsync(Func<bool> condition)
    {
        for (var i = 0; i < 600 && !condition(); i++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.True(condition());
    }

    [Fact]
    public async Task Send_ManyAtOnce_ChecksSomeAndAsksTheOthersToComeAgain()
    {
        await using var site = await RunningSite.StartAsync(options => options with { Checks = new CheckLimits { ChecksAtOnce = 1, ChecksWaiting = 1 } });
        var large = MadePhotos.Jpeg(4, 3_000, 2_000);
        using var people = new CompositeDisposable<Visitor>(Enumerable.Range(0, 12).Select(_ => new Visitor(site)));
        var responses = await Task.WhenAll(people.All.Select(person => person.SendAsync(large)));
        Assert.Contains(responses, response => response.StatusCode == HttpStatusCode.SeeOther);
        foreach (var response in responses.Where(response => response.StatusCode != HttpStatusCode.SeeOther))
            await AssertBusyAsync(response);
        Assert.Contains(responses, response => response.StatusCode == HttpStatusCode.ServiceUnavailable);
        // Nobody who was refused holds a place.
        using var later = await people.All[0].SendAsync(large);
        Assert.Equal(HttpStatusCode.SeeOther, later.StatusCode);
    }

    [Theory, InlineData("/check"), InlineData("/check/about"), InlineData("/check/delete"), InlineData("/api/v1/check")]
    public async Task Send_FromAnotherSite_ChangesNothing(string path)
    {
        await using var site = await RunningSite.StartAsync(options => options);
        using var person = new Visitor(site);
        await person.CheckAsync(File.ReadAllBytes(DemonstrationData.Screenshot), ("name", "Ada"));
        using var form = path is "/check/about" ? (HttpContent)new FormUrlEncodedContent([KeyValuePair.Create("name", "Bob")]) : Visitor.Form(Picture);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form, Headers = { { "Sec-Fetch-Site", "cross-site" }, { "Cookie", $"catchlight-check={person.Cookie!.Value}" } } };
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        if (path is "/check" or "/api/v1/check")
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        var answer = await person.ReadAsync("/check/answer");
        Assert.Contains("Ada", answer.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_ByAProgram_IsRefusedAsAProblem()
    {
        await using var site = await RunningSite.StartAsync(options => options with { Checks = new CheckLimits { MaxPictureBytes = 1_000 } });
        using var response = await site.Client.PostAsync(new Uri("/api/v1/check", UriKind.Relative), Visitor.Form(Picture), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(413, problem.RootElement.GetProperty("status").GetInt32());
        Assert.StartsWith("This file is too big.", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static async Task AssertBusyAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), response.Headers.RetryAfter!.Delta);
        var page = await Visitor.ReadAsync(response);
        Assert.Equal("Many people are checking pictures right now. Wait a minute, then try again.", page.QuerySelector(".govuk-error-summary a")!.TextContent);
        Assert.NotNull(page.QuerySelector("form button"));
    }

    private sealed class CompositeDisposable<T>(IEnumerable<T> all) : IDisposable
        where T : IDisposable
    {
        public IReadOnlyList<T> All { get; } = [.. all];

        public void Dispose()
        {
            foreach (var one in All)
                one.Dispose();
        }
    }
}
