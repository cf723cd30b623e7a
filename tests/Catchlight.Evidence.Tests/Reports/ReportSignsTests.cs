using System.Text;
using Catchlight.Documents.Fonts;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Reports;
using Catchlight.Evidence.Tests.Packing;
using Microsoft.Extensions.Time.Testing;
using UglyToad.PdfPig;

namespace Catchlight.Evidence.Tests.Reports;

/// <summary>No larger font is given in these tests: what only one of them has cannot be drawn.</summary>
public sealed class ReportSignsTests
{
    private const string Words = "Some letters or signs are empty boxes here, because there was no font for them when this file was made.";

    [Theory]
    [InlineData("محمد, Олег, Ελένη and משה", new string[0], false)]
    [InlineData("王小明", new[] { GlyphFonts.EastAsian }, true)]
    [InlineData("pay 💰", new[] { GlyphFonts.Emoji }, true)]
    [InlineData("สวัสดี", new string[0], true)]
    public async Task MissingFonts_ByWhatWasSaid_NamesThemAndThePdfSaysSo(string summary, string[] fonts, bool hasBoxes)
    {
        var contents = await MadePack.Contents();
        contents = contents with { Case = contents.Case with { Summary = summary } };
        Assert.Equal(fonts, ReportSigns.MissingFonts(contents));

        using var stream = new MemoryStream();
        var clock = new FakeTimeProvider(MadePack.Now);
        var pack = await new PackWriter(MadePack.Program, clock).WriteAsync(contents, new EvidenceLog(MadePack.Program, clock), stream, TestContext.Current.CancellationToken);
        Assert.Equal(hasBoxes, pack.HasBoxes);
        var files = IndependentBag.Files(stream.ToArray());
        using var document = PdfDocument.Open(files["report.pdf"]);
        var text = string.Join(' ', document.GetPage(1).GetWords().Select(word => word.Text));
        Assert.Equal(hasBoxes, text.Contains($"{Words} report.html has all of them.", StringComparison.Ordinal));
        var html = Encoding.UTF8.GetString(files["report.html"]);
        Assert.Contains(summary.Replace("💰", "&#128176;", StringComparison.Ordinal), html, StringComparison.Ordinal);
        Assert.DoesNotContain("empty boxes", html, StringComparison.Ordinal);
    }
}
