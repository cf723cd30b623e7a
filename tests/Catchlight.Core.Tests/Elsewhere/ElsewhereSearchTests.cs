using System.Diagnostics;
using System.Text;
using Catchlight.Core.Elsewhere;
using Catchlight.Core.Sites;

namespace Catchlight.Core.Tests.Elsewhere;

public sealed class ElsewhereSearchTests
{
    private static readonly byte[] Picture = "RIFF....WEBP these bytes stand for a picture"u8.ToArray();
    private static readonly Uri Nobody = new("http://127.0.0.1:9/");

    [Theory, InlineData(null), InlineData(""), InlineData("  ")]
    public async Task Search_WithoutAKey_AsksNobody(string? key)
    {
        await using var server = Answering(ProviderAnswers.TinEye);
        using var search = Search(new() { TinEyeKey = key, GoogleVisionKey = key, TinEyeAddress = server.Address, GoogleVisionAddress = server.Address });
        Assert.Empty(search.Providers);
        Assert.Empty(await AskAsync(search, "tineye", "google"));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Search_OfTinEye_SendsPictureAndKeyAsDocumentedAndReadsThePlaces()
    {
        await using var server = Answering(ProviderAnswers.TinEye);
        using var search = Search(new() { TinEyeKey = "secret", TinEyeAddress = new Uri(server.Address, "rest/search/") });
        var result = Assert.Single(await AskAsync(search, "tineye"));

        var request = Assert.Single(server.Requests);
        Assert.Equal(("POST", "/rest/search/", ""), (request.Method, request.Address.AbsolutePath, request.Address.Query));
        Assert.Equal("secret", request.Headers["x-api-key"]);
        var body = Encoding.Latin1.GetString(request.Body);
        Assert.Matches("name=\"?image_upload\"?; filename=\"?picture.webp", body);
        Assert.Contains(Encoding.Latin1.GetString(Picture), body, StringComparison.Ordinal);
        Assert.Matches("(?s)name=\"?sort\"?.{1,20}crawl_date.*name=\"?order\"?.{1,20}asc", body);

        Assert.Equal(("TinEye", null), (result.Provider, result.Failure));
        Assert.Equal(7, result.Places!.Total);
        Assert.Equal(
            [
                ("https://www.photos.example/picture/1", "photos.example", PlaceKind.Stock, new DateOnly(2012, 5, 3)),
                ("https://www.photos.example/again/1", "photos.example", PlaceKind.Stock, new DateOnly(2014, 1, 31)),
                ("https://news.example/story", "news.example", PlaceKind.Web, new DateOnly(2019, 11, 20)),
            ],
            result.Places.Places.Select(place => (place.Appearance.PageUrl!, place.Site, place.Kind, place.Appearance.Seen!.Value)));
    }

    [Fact]
    public async Task Search_OfGoogle_SendsPictureAndKeyAsDocumentedAndReadsThePages()
    {
        await using var server = Answering(ProviderAnswers.Google);
        using var search = Search(new() { GoogleVisionKey = "secret", GoogleVisionAddress = new Uri(server.Address, "v1/images:annotate") });
        var result = Assert.Single(await AskAsync(search, "google"));

        var request = Assert.Single(server.Requests);
        Assert.Equal(("POST", "/v1/images:annotate", ""), (request.Method, request.Address.AbsolutePath, request.Address.Query));
        Assert.Equal("secret", request.Headers["x-goog-api-key"]);
        Assert.Equal(
            $$"""{"requests":[{"image":{"content":"{{Convert.ToBase64String(Picture)}}"},"features":[{"type":"WEB_DETECTION","maxResults":50}]}]}""",
            Encoding.UTF8.GetString(request.Body));
        Assert.Equal(
            [("https://models.example/lukas", "https://models.example/lukas.jpg", "Lukas & friends | Lukas Brandt"), ("https://paper.example/2018/lukas", "https://paper.example/lukas-crop.jpg", "Portrait of Lukas Brandt")],
            result.Places!.Places.Select(place => (place.Appearance.PageUrl!, place.Appearance.PictureUrl, place.Appearance.Title!)));
    }

    [Theory, InlineData("tineye", ProviderAnswers.TinEyeNothing), InlineData("google", ProviderAnswers.GoogleNothing)]
    public async Task Search_WhereNothingIsKnown_FindsNothing(string id, string answer)
    {
        await using var server = Answering(answer);
        using var search = Both(server.Address, server.Address);
        var result = Assert.Single(await AskAsync(search, id));
        Assert.Null(result.Failure);
        Assert.Empty(result.Places!.Places);
        Assert.Equal(0, result.Places.Total);
    }

    [Fact]
    public async Task Search_WhereOneIsDown_SaysSoAndKeepsTheOther()
    {
        await using var server = Answering(ProviderAnswers.TinEye);
        using var search = Both(server.Address, Nobody);
        var results = await AskAsync(search, "tineye", "google");
        Assert.Equal([("TinEye", null), ("Google", "It could not be reached. Try again later.")], results.Select(result => (result.Provider, result.Failure)));
        Assert.Equal(3, results[0].Places!.Places.Count);
        Assert.Null(results[1].Places);
    }

    [Fact]
    public async Task Search_WhereOneIsSlow_ComesBackWithinTheBudgetWithTheOther()
    {
        await using var quick = Answering(ProviderAnswers.TinEye);
        await using var slow = new LocalServer(_ => new LocalAnswer(200, ProviderAnswers.Google, TimeSpan.FromMinutes(5)));
        using var search = Search(new() { TinEyeKey = "a", TinEyeAddress = quick.Address, GoogleVisionKey = "b", GoogleVisionAddress = slow.Address, Budget = TimeSpan.FromSeconds(2) });
        var begin = Stopwatch.GetTimestamp();
        var results = await AskAsync(search, "tineye", "google");
        // Not how fast it is, but that it does not wait the five minutes.
        Assert.True(Stopwatch.GetElapsedTime(begin) < TimeSpan.FromMinutes(1));
        Assert.Equal(3, results[0].Places!.Places.Count);
        Assert.Equal("It took too long to answer. Try again later.", results[1].Failure);
    }

    [Theory, InlineData(429), InlineData(500), InlineData(503)]
    public async Task Search_AfterAnErrorThatMayPass_IsTriedAgain(int status)
    {
        await using var server = new LocalServer(before => before == 0 ? new LocalAnswer(status, "{}") : new LocalAnswer(200, ProviderAnswers.TinEye));
        using var search = Both(server.Address, Nobody);
        Assert.Equal(3, Assert.Single(await AskAsync(search, "tineye")).Places!.Places.Count);
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory, InlineData(401), InlineData(402), InlineData(403)]
    public async Task Search_WithAKeyThatIsNotTaken_SaysSoAndDoesNotTryAgain(int status)
    {
        await using var server = new LocalServer(_ => new LocalAnswer(status, """{"code": 403, "messages": ["API_ERROR"]}"""));
        using var search = Both(server.Address, Nobody);
        Assert.StartsWith("It does not take our key.", Assert.Single(await AskAsync(search, "tineye")).Failure, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Search_ThatIsSentToSomebodyElse_TellsThemNothing()
    {
        await using var other = Answering(ProviderAnswers.TinEye);
        await using var server = new LocalServer(_ => new LocalAnswer(307, "", Headers: new() { ["Location"] = other.Address.AbsoluteUri }));
        using var search = Both(server.Address, Nobody);
        Assert.NotNull(Assert.Single(await AskAsync(search, "tineye")).Failure);
        Assert.Empty(other.Requests);
    }

    [Theory]
    [InlineData("not json"), InlineData("[]"), InlineData("null"), InlineData("{}"), InlineData("""{"code": 500, "messages": ["x"]}"""), InlineData("""{"responses": []}""")]
    [InlineData("""{"responses": [{"error": {"code": 3, "message": "Bad image data."}}]}"""), InlineData("""{"results": {"matches": "many"}, "responses": 7}""")]
    public async Task Search_WithAnAnswerOfAnotherShape_SaysSo(string answer)
    {
        await using var server = Answering(answer);
        using var search = Both(server.Address, server.Address);
        var results = await AskAsync(search, "tineye", "google");
        Assert.All(results, result => Assert.Equal("It gave an answer that we do not understand.", result.Failure));
        Assert.Equal(2, results.Count);
    }

    [Fact]
    public async Task Search_WithAnAnswerWithoutEnd_IsGivenUp()
    {
        await using var server = Answering(new string(' ', 9_000_000) + ProviderAnswers.TinEye);
        using var search = Both(server.Address, Nobody);
        Assert.NotNull(Assert.Single(await AskAsync(search, "tineye")).Failure);
    }

    [Fact]
    public async Task Search_WithHostilePlaces_LeavesThemOutAndCutsTexts()
    {
        var title = "<script>x</script>" + new string('a', 5_000);
        await using var server = Answering($$"""
            { "responses": [ { "webDetection": { "pagesWithMatchingImages": [
              { "url": "javascript:alert(1)" }, { "url": "file:///etc/passwd" }, { "url": "no address" }, {},
              { "url": "https://a.example/{{new string('b', 3_000)}}" }, { "url": "https://good.example/", "pageTitle": "{{title}}" } ] } } ] }
            """);
        using var search = Both(Nobody, server.Address);
        var place = Assert.Single(Assert.Single(await AskAsync(search, "google")).Places!.Places);
        Assert.Equal("https://good.example/", place.Appearance.PageUrl);
        Assert.InRange(place.Appearance.Title!.Length, 250, 301);
        Assert.DoesNotContain("<", place.Appearance.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_MoreOftenThanADayAllows_IsNotSent()
    {
        await using var server = Answering(ProviderAnswers.TinEye);
        using var search = Search(new() { TinEyeKey = "a", TinEyeAddress = server.Address, SearchesADay = 2 });
        for (var i = 0; i < 2; i++)
            Assert.Null(Assert.Single(await AskAsync(search, "tineye")).Failure);
        Assert.StartsWith("We have asked it too often today.", Assert.Single(await AskAsync(search, "tineye")).Failure, StringComparison.Ordinal);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Search_ThatIsCancelled_EndsAsCancelled()
    {
        await using var slow = new LocalServer(_ => new LocalAnswer(200, "", TimeSpan.FromMinutes(5)));
        using var search = Both(slow.Address, Nobody);
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => search.SearchAsync(Picture, ["tineye"], cancelled.Token));
    }

    private static LocalServer Answering(string body) => new(_ => new LocalAnswer(200, body));

    private static ElsewhereSearch Both(Uri tinEye, Uri google) => Search(new() { TinEyeKey = "a", TinEyeAddress = tinEye, GoogleVisionKey = "b", GoogleVisionAddress = google, Budget = TimeSpan.FromSeconds(30) });

    private static ElsewhereSearch Search(ElsewhereOptions options) => new(options, TimeProvider.System);

    private static Task<IReadOnlyList<ElsewhereResult>> AskAsync(ElsewhereSearch search, params string[] ids) => search.SearchAsync(Picture, ids, TestContext.Current.CancellationToken);
}
