using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Catchlight.Core;
using Catchlight.Core.Catalogs;
using Catchlight.Core.Ingesting;
using Catchlight.Ingest;
using Catchlight.Web.Checking.Keeping;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Catchlight.Web.Tests.Checking;

public sealed class CheckJourneyTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly byte[] Screenshot = File.ReadAllBytes(DemonstrationData.Screenshot);

    [Fact]
    public async Task Check_AStockPictureInAScreenshot_ShowsPagePictureAndProof()
    {
        using var person = new Visitor(site);
        var answer = await person.CheckAsync(Screenshot, ("name", "Daniel Carter"), ("age", "34"), ("place", ""), ("work", "Engineer"));
        Assert.Equal("They are probably not who they say they are", answer.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("This is a stock photo. A stock photo is", answer.QuerySelector(".cl-finding--strong p")!.TextContent, StringComparison.Ordinal);

        var link = answer.QuerySelector(".cl-places a")!;
        Assert.Equal("https://www.slam.org/collection/objects/62642/", link.GetAttribute("href"));
        Assert.Equal("noreferrer noopener nofollow", link.GetAttribute("rel"));
        Assert.StartsWith("Man in hat, standing in front of a building.", link.TextContent, StringComparison.Ordinal);
        Assert.Contains("Seen there on 26 November 2026.", answer.QuerySelector(".cl-places .cl-source")!.TextContent, StringComparison.Ordinal);

        Assert.Equal([("Name", "Daniel Carter"), ("Age", "34"), ("Job or school", "Engineer")], Rows(answer.QuerySelector("dl")!));
        Assert.Contains("32 pictures", answer.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(answer.QuerySelector("a[href='/about-the-collection']"));
        Assert.NotNull(answer.QuerySelector("main a[href='/h']"));
    }

    [Fact]
    public async Task Check_AMatch_OutlinesItOnBothPictures()
    {
        using var person = new Visitor(site);
        var answer = await person.CheckAsync(Screenshot);
        var sides = answer.QuerySelectorAll(".cl-side").ToList();
        Assert.Equal(["Your picture", "The picture we found"], sides.Select(side => side.QuerySelector("figcaption")!.TextContent));
        foreach (var side in sides)
        {
            var picture = side.QuerySelector("img")!;
            using var shown = await person.GetAsync(picture.GetAttribute("src")!);
            Assert.Equal("image/webp", shown.Content.Headers.ContentType!.MediaType);
            Assert.True(shown.Headers.CacheControl!.NoStore);
            Assert.InRange((await shown.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1_000, 200_000);
            Assert.Contains("The line goes around", picture.GetAttribute("alt"), StringComparison.Ordinal);
            var lines = side.QuerySelectorAll("polygon").Select(line => line.GetAttribute("points")!).ToList();
            Assert.Equal(2, lines.Count);
            Assert.Single(lines.Distinct());
            // The room on the page, in whole pixels, has the shape of what the line is measured in: it lies where it belongs.
            var frame = side.QuerySelector("svg")!.GetAttribute("viewBox")!.Split(' ');
            var (wide, high) = (Number(picture.GetAttribute("width")), Number(picture.GetAttribute("height")));
            Assert.InRange(high, 1, 460);
            Assert.Equal(["0", "0"], frame[..2]);
            Assert.InRange(wide - high * Number(frame[2]) / Number(frame[3]), -1.5, 1.5);
            Assert.Matches(@"^(-?\d+(\.\d)?,-?\d+(\.\d)?( |$)){4}", lines[0]);
        }
    }

    [Fact]
    public async Task Check_APictureThatIsNowhere_SaysThatThisProvesNothing()
    {
        using var person = new Visitor(site);
        var answer = await person.CheckAsync(MadePhotos.Jpeg(7), ("name", "Daniel Carter"));
        Assert.Equal("Nothing found. This proves nothing.", answer.QuerySelector("h1")!.TextContent);
        Assert.Empty(answer.QuerySelectorAll(".cl-found"));
        Assert.Equal("Do not take this as a yes", answer.QuerySelector(".cl-steps h3")!.TextContent);
        Assert.NotNull(answer.QuerySelector(".cl-steps a[href='/check/search-by-hand']"));
        Assert.NotNull(answer.QuerySelector("main a[href='/h']"));
    }

    [Fact]
    public async Task Answer_WhateverItIs_NeverSaysSafe()
    {
        foreach (var picture in new[] { Screenshot, MadePhotos.Jpeg(7) })
        {
            using var person = new Visitor(site);
            Assert.DoesNotMatch(@"(?i)\b(safe|genuine|real person|verified|trustworthy)\b", (await person.CheckAsync(picture)).QuerySelector("main")!.TextContent);
        }
    }

    [Fact]
    public async Task Check_AFoundPictureWithoutACopy_LaysTheirsInItsFrame()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/one.jpg", MadePhotos.Jpeg(11));
        Ingestor.Run(new DataFolder(folder.File("data")), [((SourceOpened)Sources.Open(folder.File("in"))).Source], "crawl", new IngestOptions { Kind = CollectionKind.Web }, cancellationToken: TestContext.Current.CancellationToken);
        await using var other = await RunningSite.StartAsync(options => options with { Data = folder.File("data") });
        using var person = new Visitor(other);
        var answer = await person.CheckAsync(MadePhotos.Jpeg(MadePhotos.Crop(MadePhotos.Make(11), 40, 30, 230, 170)));
        var found = answer.QuerySelectorAll(".cl-side")[1];
        Assert.Empty(found.QuerySelectorAll("img"));
        Assert.Equal("/check/picture", found.QuerySelector("image")!.GetAttribute("href"));
        // The crop lies 40 to the right and 30 below.
        Assert.Matches(@"^matrix\((1|0\.99\d*|1\.00\d*) .+ (39|40|41)(\.\d)? (29|30|31)(\.\d)?\)$", found.QuerySelector("image")!.GetAttribute("transform"));
        Assert.Contains("We keep no copy", found.TextContent, StringComparison.Ordinal);
        using var copy = await person.GetAsync("/check/found/0");
        Assert.Equal(HttpStatusCode.NotFound, copy.StatusCode);
        // Where the pictures of this machine lie is nobody's business.
        Assert.DoesNotContain(folder.Path, answer.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Empty(answer.QuerySelectorAll(".cl-places a"));
        Assert.Contains("More about these pictures", answer.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task About_LeftEmptyOrSkipped_LeadsToTheAnswerToo()
    {
        using var person = new Visitor(site);
        using var sent = await person.SendAsync(Screenshot);
        using var told = await person.TellAsync(("name", "Zoë"), ("age", "34"), ("place", ""), ("work", ""));
        Visitor.AssertLeadsTo("/check/answer", told);
        // "Back" finds what was typed.
        Assert.Equal("Zoë", (await person.ReadAsync("/check/about")).QuerySelector("#name")!.GetAttribute("value"));
        using var skipped = await person.TellAsync(("name", "Zoë"), ("age", "many"), ("skip", "yes"));
        Visitor.AssertLeadsTo("/check/answer", skipped);
        Assert.DoesNotContain("Zoë", (await person.ReadAsync("/check/answer")).DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("", (await person.ReadAsync("/check/about")).QuerySelector("#name")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task About_AnAgeThatIsNone_SaysSoAndKeepsTheRest()
    {
        using var person = new Visitor(site);
        using var sent = await person.SendAsync(Screenshot);
        using var told = await person.TellAsync(("name", "Zoë"), ("age", "young"), ("work", new string('x', 101)));
        Assert.Equal(HttpStatusCode.BadRequest, told.StatusCode);
        var page = await Visitor.ReadAsync(told);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(["#age", "#work"], page.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href")));
        var age = page.QuerySelector("#age")!;
        Assert.Equal("young", age.GetAttribute("value"));
        Assert.Equal("age-error", age.GetAttribute("aria-describedby"));
        Assert.NotNull(page.QuerySelector("#age-error"));
        Assert.Equal("Zoë", page.QuerySelector("#name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Delete_TheAnswer_IsGoneHereAndInTheBrowser()
    {
        using var person = new Visitor(site);
        await person.CheckAsync(Screenshot);
        var key = person.Cookie!;
        using var deleted = await person.SendAsync(new FormUrlEncodedContent([]), "/check/delete");
        Visitor.AssertLeadsTo("/check/deleted", deleted);
        Assert.Null(person.Cookie);
        await person.ReadAsync("/check/deleted");
        await person.ReadAsync("/check/answer", HttpStatusCode.Gone);
        // Nor does the key open anything any more.
        using var request = new HttpRequestMessage(HttpMethod.Get, "/check/picture") { Headers = { { "Cookie", $"{key.Name}={key.Value}" } } };
        using var picture = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, picture.StatusCode);
    }

    [Fact]
    public async Task Leave_FromAnyPage_ForgetsTheAnswerToo()
    {
        await using var other = await RunningSite.StartAsync(options => options);
        using var person = new Visitor(other);
        await person.CheckAsync(Screenshot);
        using var left = await person.GetAsync("/leave");
        Assert.Equal(HttpStatusCode.SeeOther, left.StatusCode);
        Assert.Null(person.Cookie);
        Assert.Equal(0, other.Services.GetRequiredService<KeptChecks>().Kept.Count);
    }

    [Fact]
    public async Task Keep_TheAnswer_NeedsACookieThatTellsNothing()
    {
        using var person = new Visitor(site);
        using var sent = await person.SendAsync(Screenshot);
        var cookie = Assert.Single(sent.Headers.GetValues("Set-Cookie"));
        Assert.Matches("^catchlight-check=[A-Za-z0-9_-]{22}; path=/; samesite=strict; httponly$", cookie);
        using var again = await person.SendAsync(Screenshot);
        Assert.NotEqual(cookie, Assert.Single(again.Headers.GetValues("Set-Cookie")));
    }

    [Theory]
    [InlineData("/check/about", HttpStatusCode.Gone)]
    [InlineData("/check/answer", HttpStatusCode.Gone)]
    [InlineData("/check/picture", HttpStatusCode.NotFound)]
    [InlineData("/check/found/0", HttpStatusCode.NotFound)]
    public async Task Get_AsSomebodyElse_FindsNothing(string path, HttpStatusCode status)
    {
        using var person = new Visitor(site);
        await person.CheckAsync(Screenshot);
        using var stranger = new Visitor(site);
        using var guess = await stranger.GetAsync(path);
        Assert.Equal(status, guess.StatusCode);
    }

    [Fact]
    public async Task Get_After15Minutes_FindsNothing()
    {
        var clock = new FakeTimeProvider();
        await using var other = await RunningSite.StartAsync(options => options with { Clock = clock });
        using var person = new Visitor(other);
        await person.CheckAsync(Screenshot);
        clock.Advance(TimeSpan.FromMinutes(14.9));
        // Looking at it does not make it stay.
        await person.ReadAsync("/check/answer");
        clock.Advance(TimeSpan.FromMinutes(0.1));
        var page = await person.ReadAsync("/check/answer", HttpStatusCode.Gone);
        Assert.Equal("This check is not here any more", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("main a[href='/check']"));
        using var picture = await person.GetAsync("/check/picture");
        Assert.Equal(HttpStatusCode.NotFound, picture.StatusCode);
    }

    [Fact]
    public async Task Check_ASecondPicture_TakesThePlaceOfTheFirst()
    {
        await using var other = await RunningSite.StartAsync(options => options);
        using var person = new Visitor(other);
        await person.CheckAsync(Screenshot);
        Assert.Equal("Nothing found. This proves nothing.", (await person.CheckAsync(MadePhotos.Jpeg(7))).QuerySelector("h1")!.TextContent);
        Assert.Equal(1, other.Services.GetRequiredService<KeptChecks>().Kept.Count);
    }

    private static double Number(string? text) => double.Parse(text!, CultureInfo.InvariantCulture);

    private static IEnumerable<(string, string)> Rows(IElement list) =>
        list.QuerySelectorAll(".govuk-summary-list__row").Select(row => (row.QuerySelector("dt")!.TextContent, row.QuerySelector("dd")!.TextContent));
}
