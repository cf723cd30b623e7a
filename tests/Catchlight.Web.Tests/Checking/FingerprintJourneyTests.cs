using System.Net;
using AngleSharp.Html.Dom;
using Catchlight.Core;
using Catchlight.Core.Catalogs;
using Catchlight.Core.Ingesting;
using Catchlight.Imaging.Metadata;
using Catchlight.Ingest;
using UglyToad.PdfPig;

namespace Catchlight.Web.Tests.Checking;

public sealed class FingerprintJourneyTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly byte[] Screenshot = File.ReadAllBytes(DemonstrationData.Screenshot);

    [Fact]
    public async Task Check_AFingerprint_LeadsToTheSameAnswerAsThePicture()
    {
        using var sender = new Visitor(site);
        var whole = await sender.CheckAsync(Screenshot, ("name", "Daniel Carter"));
        using var person = new Visitor(site);
        var answer = await CheckAsync(person, SentFingerprint.Of(Screenshot), ("name", "Daniel Carter"));
        foreach (var part in new[] { "h1", ".cl-findings", ".cl-places", "dl" })
            Assert.Equal(whole.QuerySelector(part)!.TextContent, answer.QuerySelector(part)!.TextContent);
        Assert.Equal(whole.QuerySelectorAll("polygon").Select(line => line.GetAttribute("points")), answer.QuerySelectorAll("polygon").Select(line => line.GetAttribute("points")));
    }

    [Fact]
    public async Task Answer_OfAFingerprint_LeavesAFrameForTheirOwnPicture()
    {
        using var person = new Visitor(site);
        var answer = await CheckAsync(person, SentFingerprint.Of(Screenshot));
        var own = answer.QuerySelector(".cl-side")!;
        var place = Assert.Single(own.QuerySelectorAll("svg image[data-own-picture]"));
        Assert.False(place.HasAttribute("href"));
        Assert.Equal($"0 0 {place.GetAttribute("width")} {place.GetAttribute("height")}", own.QuerySelector("svg")!.GetAttribute("viewBox"));
        Assert.Contains("The line goes around", own.QuerySelector("svg")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(2, own.QuerySelectorAll("polygon").Length);
        Assert.StartsWith("Your picture is on your device, and not here.", own.QuerySelector("[data-own-picture-words]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(answer.QuerySelector("img[src='/check/found/0']"));
        Assert.DoesNotContain("/check/picture", answer.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("We hold no copy of it.", answer.QuerySelector(".cl-forget")!.TextContent, StringComparison.Ordinal);
        using var picture = await person.GetAsync("/check/picture");
        Assert.Equal(HttpStatusCode.NotFound, picture.StatusCode);
        using var found = await person.GetAsync("/check/found/0");
        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
    }

    [Fact]
    public async Task Answer_WhereNoCopyOfTheFoundOneIsKept_LeavesAPlaceInItsFrameToo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/one.jpg", MadePhotos.Jpeg(11));
        Ingestor.Run(new DataFolder(folder.File("data")), [((SourceOpened)Sources.Open(folder.File("in"))).Source], "crawl", new IngestOptions { Kind = CollectionKind.Web }, cancellationToken: TestContext.Current.CancellationToken);
        await using var other = await RunningSite.StartAsync(options => options with { Data = folder.File("data") });
        using var person = new Visitor(other);
        var answer = await CheckAsync(person, SentFingerprint.Of(MadePhotos.Jpeg(MadePhotos.Crop(MadePhotos.Make(11), 40, 30, 230, 170))));
        var laid = answer.QuerySelectorAll(".cl-side")[1].QuerySelector("image[data-own-picture]")!;
        Assert.False(laid.HasAttribute("href"));
        Assert.Equal(("230", "170"), (laid.GetAttribute("width"), laid.GetAttribute("height")));
        Assert.Matches(@"^matrix\((1|0\.99\d*|1\.00\d*) .+ (39|40|41)(\.\d)? (29|30|31)(\.\d)?\)$", laid.GetAttribute("transform"));
        Assert.Contains("The line shows where yours fits in it.", answer.QuerySelectorAll(".cl-side")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_NotesBesideAFingerprint_AreJudged()
    {
        using var person = new Visitor(site);
        var answer = await CheckAsync(person, SentFingerprint.Of(MadePhotos.Jpeg(7), new PictureNotes(new DateOnly(2019, 5, 3), PictureMaking.ByTrainedModel)));
        Assert.Contains("a computer program made it", answer.QuerySelector(".cl-finding--strong")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("taken on 3 May 2019", answer.QuerySelector(".cl-findings")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AFingerprintBesideAnEmptyFileField_IsTaken()
    {
        using var person = new Visitor(site);
        using var form = SentFingerprint.Form(SentFingerprint.Of(MadePhotos.Jpeg(7)));
        form.Add(new ByteArrayContent([]) { Headers = { { "Content-Disposition", "form-data; name=\"picture\"; filename=\"\"" } } });
        using var sent = await person.SendAsync(form);
        Visitor.AssertLeadsTo("/check/about", sent);
    }

    [Fact]
    public async Task Check_AFingerprintBesideThePicture_IsRefused()
    {
        using var person = new Visitor(site);
        using var form = SentFingerprint.Form(SentFingerprint.Of(MadePhotos.Jpeg(7)));
        form.Add(new ByteArrayContent(MadePhotos.Jpeg(7)), "picture", "a.jpg");
        using var sent = await person.SendAsync(form);
        Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
        Assert.Contains("not both", (await Visitor.ReadAsync(sent)).QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Null(person.Cookie);
    }

    [Fact]
    public async Task Check_ABadFingerprint_ShowsThePageAgainWithTheReason()
    {
        using var person = new Visitor(site);
        using var sent = await person.SendAsync(SentFingerprint.Form("CLFP\u0009"u8.ToArray()));
        Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
        var page = await Visitor.ReadAsync(sent);
        Assert.StartsWith("Your device sent a fingerprint that we cannot read.", page.QuerySelector(".govuk-error-summary a")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("version 9", page.QuerySelector("#picture-error")!.TextContent, StringComparison.Ordinal);
        Assert.Null(person.Cookie);
    }

    [Fact]
    public async Task Report_OfAFingerprint_HasAGreyPlaceAndSaysWhy()
    {
        using var person = new Visitor(site);
        await CheckAsync(person, SentFingerprint.Of(Screenshot));
        using var response = await person.GetAsync("/check/report.pdf");
        using var document = PdfDocument.Open(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Contains("stayed on the device", string.Join(' ', document.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text)), StringComparison.Ordinal);
        Assert.Single(document.GetPages().SelectMany(page => page.GetImages()));
    }

    private static async Task<IHtmlDocument> CheckAsync(Visitor person, byte[] message, params (string Field, string Text)[] claims)
    {
        using var form = SentFingerprint.Form(message);
        using var sent = await person.SendAsync(form);
        Visitor.AssertLeadsTo("/check/about", sent);
        using var told = await person.TellAsync(claims);
        Visitor.AssertLeadsTo("/check/answer", told);
        return await person.ReadAsync("/check/answer");
    }
}
