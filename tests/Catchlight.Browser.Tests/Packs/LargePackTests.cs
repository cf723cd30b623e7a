using System.Diagnostics;
using Catchlight.Evidence.Verifying;
using Microsoft.Playwright;

namespace Catchlight.Browser.Tests.Packs;

/// <summary>What a browser makes of much: half a minute, and a pack is never in its memory as a whole.</summary>
public sealed class LargePackTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Pack_Of300Megabytes_IsValid()
    {
        const int files = 6, fileBytes = 50_000_000;
        using var folder = new TemporaryFolder();
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        var page = await context.NewPageAsync();
        await page.OpenPackAsync();
        await page.ContinueAsync("files");
        for (var i = 0; i < files; i++)
        {
            var bytes = new byte[fileBytes];
            new Random(i).NextBytes(bytes);
            await page.SetInputFilesAsync("[data-files]", folder.Write($"recording {i}.mp4", bytes));
            await page.Locator("[data-ask-file]").WaitForAsync();
            await page.SayAsync("other");
            await page.ListedAsync(i + 1);
        }
        foreach (var step in (string[])["picture", "told", "look", "statement", "seal"])
            await page.ContinueAsync(step);
        var clock = Stopwatch.StartNew();
        await page.ClickAsync("[data-seal]");
        await page.Locator("[data-sealed]").WaitForAsync(new LocatorWaitForOptions { Timeout = 600_000 });
        TestContext.Current.SendDiagnosticMessage($"made and read back in {clock.Elapsed.TotalSeconds:F0} s");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-download]"));
        await using var zip = File.OpenRead((await download.PathAsync())!);
        var check = await PackVerifier.VerifyAsync(zip, TestContext.Current.CancellationToken);
        Assert.Empty(check.Findings);
        Assert.InRange(check.Length, files * (long)fileBytes, files * (long)fileBytes + 2_000_000);
    }
}
