using Microsoft.Playwright;
using NetVips;

namespace Catchlight.Browser.Tests;

/// <summary>What the device makes of a file that somebody chose for the check, and how it stops.</summary>
public sealed class OnDeviceReadingTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Stop_WhileThePictureIsRead_EndsTheWorkerAndSendsNothing()
    {
        using var folder = new TemporaryFolder();
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        var page = await context.NewPageAsync();
        var sent = 0;
        page.Request += (_, request) => sent += request.Method == "POST" ? 1 : 0;
        await page.GotoAsync("/check");
        // Pressed as soon as it is there, however fast the picture is read.
        await page.EvaluateAsync(
            "() => { const reading = document.querySelector('[data-part=reading]'); const press = () => { if (reading.checkVisibility()) { watch.disconnect(); reading.querySelector('[data-part=stop]').click(); } };"
            + " const watch = new MutationObserver(press); watch.observe(document.body, { subtree: true, attributes: true, childList: true }); }");
        await page.SetInputFilesAsync("#own-picture", folder.Write("camera.jpg", LargePhoto()));
        await Assertions.Expect(page.Locator("[data-part=status]")).ToHaveTextAsync("Stopped. You can choose another picture.");
        Assert.False(await page.Locator("[data-part=reading]").IsVisibleAsync());
        Assert.Equal("own-picture", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.ClickAsync("[data-part=continue]");
        Assert.Equal("Choose a picture first.", await page.Locator("#own-picture-error").InnerTextAsync());
        Assert.Equal(0, sent);
        await page.ChooseAsync(DemonstrationData.Screenshot);
        Assert.Equal(1, sent);
        // Its memory is given back as soon as the fingerprint is sent.
        for (var waited = 0; page.Workers.Count > 0 && waited < Browser.Patience; waited += 50)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.Empty(page.Workers);
    }

    [Fact]
    public async Task Choose_AFileThatIsNoPicture_SaysSoAndTakesTheNextOne()
    {
        using var folder = new TemporaryFolder();
        await using var context = await browser.OpenAsync(320, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/check");
        await page.SetInputFilesAsync("#own-picture", folder.Write("notes.jpg", "No picture at all."));
        await Assertions.Expect(page.Locator("#own-picture-error")).ToContainTextAsync("Your browser cannot open this file as a picture.");
        Assert.StartsWith("Error: ", await page.TitleAsync(), StringComparison.Ordinal);
        await PageLooks.AssertAccessibleAsync(page);
        await page.ChooseAsync(DemonstrationData.Screenshot);
        Assert.DoesNotContain("Error", await page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choose_APictureWiderThanTheBrowserDraws_GivesNoFingerprintOfNothing()
    {
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/check");
        // A canvas takes every order at this width, and stays empty.
        await page.SetInputFilesAsync("#own-picture", Wide(70_000));
        await Assertions.Expect(page.Locator("[data-part=error]")).ToContainTextAsync("too many pixels");
        await page.SetInputFilesAsync("#own-picture", Wide(30_000));
        await page.ReadAsync();
    }

    [Fact]
    public async Task Choose_ALargePhoto_NeverStopsThePage()
    {
        using var folder = new TemporaryFolder();
        var camera = folder.Write("camera.jpg", LargePhoto());
        await using var context = await browser.OpenAsync(1280, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/check");
        // Half a second of work for a quiet machine: a page that did it itself would come round two or three times. How long a frame takes is measured by bench/Catchlight.Drift.
        await page.EvaluateAsync("() => { window.ticks = 0; window.ticking = setInterval(() => window.ticks++, 10); }");
        await page.SetInputFilesAsync("#own-picture", camera);
        await page.ReadAsync();
        Assert.InRange(await page.EvaluateAsync<int>("() => { clearInterval(window.ticking); return window.ticks; }"), 10, int.MaxValue);
    }

    private static FilePayload Wide(int width)
    {
        using var noise = Image.Gaussnoise(width, 8, sigma: 40, mean: 128, seed: 1);
        using var bytes = noise.Cast(Enums.BandFormat.Uchar);
        return new() { Name = $"{width}.png", MimeType = "image/png", Buffer = bytes.PngsaveBuffer() };
    }

    private static byte[] LargePhoto()
    {
        using var small = Image.NewFromBuffer(File.ReadAllBytes(DemonstrationData.Screenshot));
        using var large = small.ThumbnailImage(4000, height: 3000, size: Enums.Size.Force);
        using var noise = Image.Gaussnoise(4000, 3000, sigma: 4, mean: 0, seed: 1);
        using var sum = large + noise;
        using var bytes = sum.Cast(Enums.BandFormat.Uchar);
        return bytes.JpegsaveBuffer(q: 90);
    }
}
