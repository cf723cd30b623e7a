using Microsoft.Playwright;

namespace Catchlight.Browser.Tests.Removals;

/// <summary>How somebody gets through the page where a picture is asked to be taken down.</summary>
internal static class RemovalPages
{
    /// <summary>Opens the page and waits until its program runs.</summary>
    public static async Task OpenRemovalAsync(this IPage page, string address = "/ask")
    {
        await page.GotoAsync(address);
        await page.Locator("[data-ask-page][data-ready]").WaitForAsync();
    }

    /// <summary>Goes to the next step.</summary>
    public static async Task GoOnAsync(this IPage page, string step)
    {
        await page.ClickAsync("[data-step]:not([hidden]) [data-next]");
        await Assertions.Expect(page.Locator($"[data-step={step}]")).ToBeVisibleAsync();
    }

    /// <summary>Saves what a button saves.</summary>
    public static async Task<byte[]> SaveAsync(this IPage page, string button, string name)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync(button));
        Assert.Equal(name, download.SuggestedFilename);
        return await File.ReadAllBytesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
    }
}
