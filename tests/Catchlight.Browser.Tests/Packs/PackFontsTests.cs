using System.Text;
using Catchlight.Evidence.Tests.Packing;
using Microsoft.Playwright;

namespace Catchlight.Browser.Tests.Packs;

/// <summary>Names in every writing are in the report of a pack that a browser makes, as text and as drawn signs.</summary>
public sealed class PackFontsTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] Names = ["محمد بن علي", "משה כהן", "Олег Иванов", "Ελένη", "王小明", "さくら", "김민수", "😀🤡"];

    [Fact]
    public async Task Pack_OfNamesInManyWritings_DrawsEverySignAndAsksForFontsAlone()
    {
        await using var proxy = await RecordingProxy.StartAsync(browser.Address);
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        var page = await context.NewPageAsync();
        await page.OpenPackAsync(proxy.Address + "/keep");
        await page.TellAsync(string.Join('\n', Names));
        var before = proxy.Requests.Count;
        var files = IndependentBag.Files(await page.SealAsync());

        Assert.Equal(FontRequests.All, FontRequests.Of(proxy.Requests.Skip(before)));
        Assert.False(await page.Locator("[data-boxes]").IsVisibleAsync());
        var pdf = files["report.pdf"];
        PdfReading.Keep("pack-fonts", pdf);
        Assert.Equal(0, PdfReading.Boxes(pdf));
        var text = await PdfReading.TextAsync(pdf);
        Assert.All(Names, name => Assert.Contains(name, text, StringComparison.Ordinal));
        Assert.DoesNotContain("empty boxes", text, StringComparison.Ordinal);

        // They are there now: nobody is asked again.
        await page.GoBackAsync();
        await page.ContinueAsync("seal");
        await page.SealAsync();
        Assert.Equal(before + 2, proxy.Requests.Count);
    }

    [Fact]
    public async Task Pack_OfOneEmoji_AsksForTheSameFonts()
    {
        await using var proxy = await RecordingProxy.StartAsync(browser.Address);
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        await page.OpenPackAsync(proxy.Address + "/keep");
        await page.TellAsync("She wrote: pay 💰");
        var before = proxy.Requests.Count;
        await page.SealAsync();
        Assert.Equal(FontRequests.All, FontRequests.Of(proxy.Requests.Skip(before)));
    }

    [Fact]
    public async Task Pack_WhereNoFontArrives_IsMadeAndSaysSo()
    {
        await using var context = await browser.OpenAsync(320, javaScript: true);
        await context.RouteAsync("**/fonts/*", route => route.AbortAsync());
        var page = await context.NewPageAsync();
        await page.OpenPackAsync();
        await page.TellAsync("王小明 wrote to me.");
        var files = IndependentBag.Files(await page.SealAsync());
        await Assertions.Expect(page.Locator("[data-boxes]")).ToBeVisibleAsync();
        await PageLooks.AssertFitsAsync(page, 320);
        await PageLooks.TakeAsync(page, "pack-boxes-320");
        Assert.Equal(3, PdfReading.Boxes(files["report.pdf"]));
        Assert.Contains("Some letters or signs are empty boxes here", await PdfReading.TextAsync(files["report.pdf"]), StringComparison.Ordinal);
        Assert.Contains("王小明 wrote to me.", Encoding.UTF8.GetString(files["report.html"]), StringComparison.Ordinal);
    }
}
