using System.Net;
using System.Text;
using Catchlight.Core.Elsewhere;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Web.Tests.Checking;

public sealed class ElsewhereTests
{
    [Fact]
    public async Task Answer_WithoutAKey_OffersNobody()
    {
        await using var site = await RunningSite.StartAsync(options => options with { Elsewhere = new() });
        using var person = new Visitor(site);
        var answer = await person.CheckAsync(MadePhotos.Jpeg(7));
        Assert.Null(answer.QuerySelector("#provider"));
        using var asked = await AskAsync(person, "tineye");
        Assert.Equal(HttpStatusCode.BadRequest, asked.StatusCode);
    }

    [Fact]
    public async Task Answer_UntilThePersonSaysYes_AsksNobody()
    {
        await using var server = new LocalServer(_ => new LocalAnswer(200, ProviderAnswers.TinEye));
        await using var site = await StartAsync(server, server);
        using var person = new Visitor(site);
        var answer = await person.CheckAsync(MadePhotos.Jpeg(7));
        Assert.Equal(["tineye", "google"], answer.QuerySelectorAll("#provider input").Select(input => input.GetAttribute("value")));
        Assert.Empty(answer.QuerySelectorAll("#provider input[checked]"));
        Assert.Empty(answer.QuerySelectorAll(".govuk-error-message, .govuk-form-group--error"));
        Assert.Contains("the picture leaves this site", answer.QuerySelector("#provider")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Ask_One_SendsASmallCopyToThatOneAlone()
    {
        await using var tinEye = new LocalServer(_ => new LocalAnswer(200, ProviderAnswers.TinEye));
        await using var google = new LocalServer(_ => new LocalAnswer(200, ProviderAnswers.Google));
        await using var site = await StartAsync(tinEye, google);
        using var person = new Visitor(site);
        await person.CheckAsync(MadePhotos.Jpeg(7, 2_000, 1_500), ("name", "Anna Quillfeather"));
        using var asked = await AskAsync(person, "google");
        Visitor.AssertLeadsTo("/check/answer#provider", asked);

        Assert.Empty(tinEye.Requests);
        var request = Assert.Single(google.Requests);
        var body = Encoding.UTF8.GetString(request.Body);
        var sent = Convert.FromBase64String(body.Split("\"content\":\"")[1].Split('"')[0]);
        var image = Assert.IsType<Decoded>(new PictureDecoder().Decode(sent, TestContext.Current.CancellationToken)).Image;
        Assert.Equal((800, 600), (image.Width, image.Height));
        Assert.DoesNotContain("Quillfeather", body + string.Join(' ', request.Headers.Values), StringComparison.Ordinal);
        Assert.DoesNotContain("Referer", request.Headers.Keys);
        Assert.DoesNotContain("Cookie", request.Headers.Keys);

        var answer = await person.ReadAsync("/check/answer");
        Assert.Equal("Something does not fit", answer.QuerySelector("h1")!.TextContent);
        Assert.Contains("A page that Google found says Lukas Brandt.", answer.QuerySelector(".cl-findings")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["https://models.example/lukas", "https://paper.example/2018/lukas"], answer.QuerySelectorAll("#provider .cl-places a").Select(link => link.GetAttribute("href")));
        Assert.All(answer.QuerySelectorAll("#provider .cl-places a"), link => Assert.Equal("noreferrer noopener nofollow", link.GetAttribute("rel")));
        // Who answered is not offered again; who was not asked, is.
        Assert.Equal(["tineye"], answer.QuerySelectorAll("#provider input").Select(input => input.GetAttribute("value")));
    }

    [Fact]
    public async Task Ask_SomebodyWhoIsDown_SaysSoAndLeavesTheAnswer()
    {
        await using var server = new LocalServer(_ => new LocalAnswer(500, ""));
        await using var site = await StartAsync(server, server);
        using var person = new Visitor(site);
        await person.CheckAsync(await File.ReadAllBytesAsync(DemonstrationData.Screenshot, TestContext.Current.CancellationToken));
        using var asked = await AskAsync(person, "tineye");
        var answer = await person.ReadAsync("/check/answer");
        Assert.Equal("They are probably not who they say they are", answer.QuerySelector("h1")!.TextContent);
        Assert.Contains("TinEye gave no answer. It could not be reached.", answer.QuerySelector("#provider")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, answer.QuerySelectorAll("#provider input").Length);
    }

    [Theory, InlineData, InlineData("somebody"), InlineData("")]
    public async Task Ask_NobodyThatIsThere_SaysSoBesideTheField(params string[] providers)
    {
        await using var server = new LocalServer(_ => new LocalAnswer(200, ProviderAnswers.TinEye));
        await using var site = await StartAsync(server, server);
        using var person = new Visitor(site);
        await person.CheckAsync(MadePhotos.Jpeg(7));
        using var asked = await AskAsync(person, providers);
        Assert.Equal(HttpStatusCode.BadRequest, asked.StatusCode);
        var page = await Visitor.ReadAsync(asked);
        Assert.Equal("Choose who to ask first.", page.QuerySelector(".govuk-error-summary a")!.TextContent);
        Assert.EndsWith("Choose who to ask first.", page.QuerySelector("#elsewhere-error")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href")!));
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Ask_FromAnotherSite_AsksNobody()
    {
        await using var server = new LocalServer(_ => new LocalAnswer(200, ProviderAnswers.TinEye));
        await using var site = await StartAsync(server, server);
        using var person = new Visitor(site);
        await person.CheckAsync(MadePhotos.Jpeg(7));
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site.Client.BaseAddress };
        using var form = new HttpRequestMessage(HttpMethod.Post, "/check/elsewhere") { Content = Form("tineye") };
        form.Headers.Add("Sec-Fetch-Site", "cross-site");
        form.Headers.Add("Cookie", $"{person.Cookie!.Name}={person.Cookie.Value}");
        using var answer = await client.SendAsync(form, TestContext.Current.CancellationToken);
        Visitor.AssertLeadsTo("/check/answer", answer);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Ask_TooOften_IsRefused()
    {
        await using var server = new LocalServer(_ => new LocalAnswer(500, ""));
        await using var site = await StartAsync(server, server, new CheckLimits { ChecksPerAddress = 2 });
        using var person = new Visitor(site);
        await person.CheckAsync(MadePhotos.Jpeg(7));
        using var first = await AskAsync(person, "tineye");
        var before = server.Requests.Count;
        using var second = await AskAsync(person, "tineye");
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.Equal(before, server.Requests.Count);
    }

    [Fact]
    public async Task Ask_Whatever_LeavesNothingInTheLog()
    {
        await using var server = new LocalServer(_ => new LocalAnswer(200, ProviderAnswers.TinEye));
        await using var site = await StartAsync(server, server);
        using var person = new Visitor(site);
        await person.CheckAsync(MadePhotos.Jpeg(7), ("name", "Quillfeather"));
        using var asked = await AskAsync(person, "tineye", "google");
        Assert.All(site.Log.Lines.Where(line => !line.Contains("Now listening", StringComparison.Ordinal)), line => Assert.DoesNotMatch("(?i)quillfeather|127\\.0\\.0\\.1|photos\\.example|secret", line));
    }

    [Fact]
    public async Task Ask_AfterAFingerprint_SendsOnThePictureThatComesWithTheOrder()
    {
        await using var server = new LocalServer(_ => new LocalAnswer(200, ProviderAnswers.Google));
        await using var site = await StartAsync(server, server);
        using var person = new Visitor(site);
        using var fingerprint = await person.SendAsync(SentFingerprint.Form(SentFingerprint.Of(MadePhotos.Jpeg(7, 2_000, 1_500))));
        using var told = await person.TellAsync(("name", "Anna Quillfeather"));
        var before = await person.ReadAsync("/check/answer");
        var form = before.QuerySelector("#provider form")!;
        Assert.Equal("multipart/form-data", form.GetAttribute("enctype"));
        Assert.NotNull(form.QuerySelector("input[type=file][name=picture][data-own-picture-file]"));
        Assert.Contains("it is only on your device", form.TextContent, StringComparison.Ordinal);
        Assert.NotNull(form.QuerySelector("a[href='/check/search-by-hand']"));

        using var asked = await person.SendAsync(With(Visitor.Form(MadePhotos.Jpeg(7, 2_000, 1_500)), "google"), "/check/elsewhere");
        Visitor.AssertLeadsTo("/check/answer#provider", asked);
        var body = Encoding.UTF8.GetString(Assert.Single(server.Requests).Body);
        var image = Assert.IsType<Decoded>(new PictureDecoder().Decode(Convert.FromBase64String(body.Split("\"content\":\"")[1].Split('"')[0]), TestContext.Current.CancellationToken)).Image;
        Assert.Equal((800, 600), (image.Width, image.Height));
        Assert.Equal("Something does not fit", (await person.ReadAsync("/check/answer")).QuerySelector("h1")!.TextContent);
        // It was sent on and not kept.
        using var kept = await person.GetAsync("/check/picture");
        Assert.Equal(HttpStatusCode.NotFound, kept.StatusCode);
    }

    [Theory]
    [InlineData("no picture", HttpStatusCode.BadRequest, "Choose a picture first.")]
    [InlineData("nobody", HttpStatusCode.BadRequest, "Choose who to ask first.")]
    [InlineData("another picture", HttpStatusCode.BadRequest, "This is not the picture that you checked.")]
    [InlineData("a text", HttpStatusCode.UnprocessableEntity, "This is not a picture we can read.")]
    [InlineData("a fingerprint", HttpStatusCode.BadRequest, "Choose a picture first.")]
    public async Task Ask_AfterAFingerprintWithoutItsPicture_AsksNobody(string what, HttpStatusCode status, string reason)
    {
        await using var server = new LocalServer(_ => new LocalAnswer(200, ProviderAnswers.Google));
        await using var site = await StartAsync(server, server);
        using var person = new Visitor(site);
        using var fingerprint = await person.SendAsync(SentFingerprint.Form(SentFingerprint.Of(MadePhotos.Jpeg(7))));
        using var form = what switch
        {
            "no picture" => With([], "google"),
            "nobody" => Visitor.Form(MadePhotos.Jpeg(7)),
            "another picture" => With(Visitor.Form(MadePhotos.Jpeg(8)), "google"),
            "a text" => With(Visitor.Form("hello"u8.ToArray()), "google"),
            _ => With(SentFingerprint.Form(SentFingerprint.Of(MadePhotos.Jpeg(7))), "google"),
        };
        using var asked = await person.SendAsync(form, "/check/elsewhere");
        Assert.Equal(status, asked.StatusCode);
        var page = await Visitor.ReadAsync(asked);
        var problem = page.QuerySelector(".govuk-error-summary a")!;
        Assert.StartsWith(reason, problem.TextContent, StringComparison.Ordinal);
        // It leads to the field that is wrong, and that says it too.
        Assert.Equal(what == "nobody" ? "ask-tineye" : "picture", page.QuerySelector(problem.GetAttribute("href")!)!.Id);
        Assert.Contains(reason, page.QuerySelector(what == "nobody" ? "#elsewhere-error" : "#picture-error")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    private static MultipartFormDataContent With(MultipartFormDataContent form, params IEnumerable<string> providers)
    {
        foreach (var provider in providers)
            form.Add(new StringContent(provider), "provider");
        return form;
    }

    private static Task<RunningSite> StartAsync(LocalServer tinEye, LocalServer google, CheckLimits? limits = null) => RunningSite.StartAsync(options => options with
    {
        Checks = limits ?? new CheckLimits(),
        Elsewhere = new ElsewhereOptions { TinEyeKey = "secret", TinEyeAddress = tinEye.Address, GoogleVisionKey = "secret", GoogleVisionAddress = google.Address },
    });

    private static FormUrlEncodedContent Form(params IEnumerable<string> providers) => new(providers.Select(provider => KeyValuePair.Create("provider", provider)));

    private static Task<HttpResponseMessage> AskAsync(Visitor person, params IEnumerable<string> providers) => person.SendAsync(Form(providers), "/check/elsewhere");
}
