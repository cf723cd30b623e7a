using System.Net;
using System.Text;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Tests.Packing;
using UglyToad.PdfPig;

namespace Catchlight.Evidence.Tests.Reports;

public sealed class ReportHtmlTests
{
    public static TheoryData<string, string, string[]> Languages => new()
    {
        {
            "en", "en-GB",
            [
                "What happened when", "anna.b_77", "Payment 1: 200.00 GBP", "14 March 2026", "Date not known", "1 thing has no date. No date was guessed.",
                "2 pictures, videos and other files were left out", "IMG_0002.jpg", "What is missing", "3,000 bytes",
            ]
        },
        {
            "es", "es-ES",
            [
                "Qué pasó y cuándo", "anna.b_77", "Pago 1: 200.00 GBP", "14 de marzo de 2026", "Sin fecha conocida", "1 cosa no tiene fecha. No se adivinó ninguna fecha.",
                "2 fotos, vídeos y otros archivos se quedaron fuera", "IMG_0002.jpg", "Qué falta", "3 000 bytes",
            ]
        },
    };

    [Theory, MemberData(nameof(Languages))]
    public async Task Report_AsHtmlAndPdf_SaysTheSame(string language, string culture, string[] sentences)
    {
        var files = IndependentBag.Files(await MadePack.Bytes(await MadePack.Contents(language)));
        var html = WebUtility.HtmlDecode(Encoding.UTF8.GetString(files["report.html"])).Replace('\u00A0', ' ');
        Assert.Empty(TaggedPdf.Problems(files["report.pdf"]));
        using var pdf = PdfDocument.Open(files["report.pdf"]);
        var words = string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
        foreach (var said in sentences)
        {
            Assert.Contains(said, html, StringComparison.Ordinal);
            Assert.Contains(said, words, StringComparison.Ordinal);
        }
        Assert.Contains($"<html lang=\"{culture}\">", html, StringComparison.Ordinal);
        Assert.Contains($"/Lang({culture})", Encoding.Latin1.GetString(files["report.pdf"]).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Who was asked to take a picture down", "Asked Instagram to take a picture down. Number: T-17.")]
    [InlineData("es", "A quién se pidió que quite una foto", "Se pidió a Instagram que quite una foto. Número: T-17.")]
    public async Task Report_AfterAnAppWasAsked_SaysWhoAndWhen(string language, string heading, string said)
    {
        var contents = await MadePack.Contents(language);
        Assert.DoesNotContain(heading, await HtmlAsync(contents), StringComparison.Ordinal);
        var html = await HtmlAsync(contents with { Case = MadePack.CaseWithRemovals });
        Assert.Contains(heading, html, StringComparison.Ordinal);
        Assert.Contains(said, html, StringComparison.Ordinal);
    }

    private static async Task<string> HtmlAsync(PackContents contents) =>
        WebUtility.HtmlDecode(Encoding.UTF8.GetString(IndependentBag.Files(await MadePack.Bytes(contents))["report.html"]));

    [Fact]
    public async Task Report_WithWordsThatAreCode_ShowsThemAsWords()
    {
        var contents = await MadePack.Contents();
        var pack = await MadePack.Bytes(contents with { Case = contents.Case with { Summary = "<script>alert(1)</script>\u202Eabc" } });
        var html = Encoding.UTF8.GetString(IndependentBag.Files(pack)["report.html"]);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;abc", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
