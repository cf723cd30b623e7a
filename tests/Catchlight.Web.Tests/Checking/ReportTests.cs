using System.Net;
using Catchlight.Core.Elsewhere;
using UglyToad.PdfPig;

namespace Catchlight.Web.Tests.Checking;

public sealed class ReportTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Report_OfAnAnswer_HoldsAnswerReasonsProofPlacesAndHowItWasMade()
    {
        using var person = new Visitor(site);
        await person.CheckAsync(await File.ReadAllBytesAsync(DemonstrationData.Screenshot, TestContext.Current.CancellationToken), ("name", "Daniel Carter"), ("place", "Leeds"));
        using var document = await ReadAsync(person);
        var text = Text(document);
        Assert.Contains("They are probably not who they say they are", text, StringComparison.Ordinal);
        Assert.Contains("Strong sign: This is a stock photo.", text, StringComparison.Ordinal);
        Assert.Contains("Daniel Carter Lives in Leeds", text, StringComparison.Ordinal);
        Assert.Contains("https://www.slam.org/collection/objects/62642/", text, StringComparison.Ordinal);
        Assert.Contains("Seen there on 26 November 2026", text, StringComparison.Ordinal);
        Assert.Contains("It does not prove who somebody is.", text, StringComparison.Ordinal);
        Assert.Matches("PDQ hash [0-9a-f ]{64,70} \\(quality [0-9]+\\) Compared with 32 pictures Collections demonstration", text);
        Assert.Matches("Program Catchlight 0\\.1\\.0", text);
        Assert.Single(document.GetPages().SelectMany(page => page.GetImages()));
    }

    [Fact]
    public async Task Report_WhereNothingWasFound_SaysThatThisProvesNothing()
    {
        using var person = new Visitor(site);
        await person.CheckAsync(MadePhotos.Jpeg(7));
        using var document = await ReadAsync(person);
        Assert.Contains("Nothing found. This proves nothing.", Text(document), StringComparison.Ordinal);
        Assert.Empty(document.GetPages().SelectMany(page => page.GetImages()));
    }

    [Fact]
    public async Task Report_WhereOthersWereAsked_SaysWhatTheySay()
    {
        await using var server = new LocalServer(_ => new LocalAnswer(200, ProviderAnswers.TinEye));
        await using var asking = await RunningSite.StartAsync(options => options with { Elsewhere = new ElsewhereOptions { TinEyeKey = "secret", TinEyeAddress = server.Address } });
        using var person = new Visitor(asking);
        await person.CheckAsync(MadePhotos.Jpeg(7));
        using var asked = await person.SendAsync(new FormUrlEncodedContent([KeyValuePair.Create("provider", "tineye")]), "/check/elsewhere");
        using var document = await ReadAsync(person);
        Assert.Contains("TinEye says that this picture is in 7 places. We did not check this ourselves.", Text(document), StringComparison.Ordinal);
        Assert.Contains("https://www.photos.example/picture/1 Seen there on 3 May 2012", Text(document), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_WithoutACheck_LeadsToThePageThatSaysSo()
    {
        using var person = new Visitor(site);
        using var response = await person.GetAsync("/check/report.pdf");
        Assert.Equal((HttpStatusCode.Found, "/check/answer"), (response.StatusCode, response.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task Report_OfAnotherPerson_IsNotToBeHad()
    {
        using var person = new Visitor(site);
        await person.CheckAsync(MadePhotos.Jpeg(7));
        using var other = new Visitor(site);
        using var response = await other.GetAsync("/check/report.pdf");
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
    }

    private static async Task<PdfDocument> ReadAsync(Visitor person)
    {
        using var response = await person.GetAsync("/check/report.pdf");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("picture-check.pdf", response.Content.Headers.ContentDisposition!.FileName);
        Assert.True(response.Headers.CacheControl!.NoStore);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Empty(TaggedPdf.Problems(bytes));
        return PdfDocument.Open(bytes);
    }

    private static string Text(PdfDocument document) => string.Join(' ', document.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
}
