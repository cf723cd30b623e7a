using Microsoft.Playwright;

namespace Catchlight.Browser.Tests.Packs;

/// <summary>How somebody gets through the page on which a pack is made.</summary>
internal static class PackPages
{
    /// <summary>Opens the page and waits until its program runs.</summary>
    public static async Task OpenPackAsync(this IPage page, string address = "/keep")
    {
        await page.GotoAsync(address);
        await page.Locator("[data-pack-page][data-ready]").WaitForAsync();
    }

    /// <summary>Goes to the next step.</summary>
    public static async Task ContinueAsync(this IPage page, string step)
    {
        await page.ClickAsync("[data-step]:not([hidden]) [data-next]");
        await Assertions.Expect(page.Locator($"[data-step={step}]")).ToBeVisibleAsync();
    }

    /// <summary>Says what the first file is that is asked about.</summary>
    public static async Task SayAsync(this IPage page, string kind)
    {
        var question = page.Locator("[data-ask-file]").First;
        await question.Locator($"[value={kind}]").CheckAsync();
        await question.Locator("[data-take]").ClickAsync();
    }

    /// <summary>Waits until so many files are listed.</summary>
    public static Task ListedAsync(this IPage page, int count) =>
        Assertions.Expect(page.Locator("[data-step=files] [data-list] > li")).ToHaveCountAsync(count);

    /// <summary>Tells what happened, from the first step on, and goes on to the last.</summary>
    public static async Task TellAsync(this IPage page, string summary)
    {
        foreach (var step in (string[])["files", "picture", "told"])
            await page.ContinueAsync(step);
        await page.FillAsync("#summary", summary);
        foreach (var step in (string[])["look", "statement", "seal"])
            await page.ContinueAsync(step);
    }

    /// <summary>Makes the pack and saves it.</summary>
    public static async Task<byte[]> SealAsync(this IPage page)
    {
        await page.ClickAsync("[data-seal]");
        await Assertions.Expect(page.Locator("[data-sealed]")).ToBeVisibleAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-download]"));
        return await File.ReadAllBytesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
    }
}
