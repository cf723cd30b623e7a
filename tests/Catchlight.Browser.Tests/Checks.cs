using Microsoft.Playwright;

namespace Catchlight.Browser.Tests;

/// <summary>How somebody gets from the page of the check to the next one.</summary>
internal static class Checks
{
    /// <summary>Waits until the device has read the picture that was chosen.</summary>
    public static Task ReadAsync(this IPage page) =>
        Assertions.Expect(page.Locator("[data-part=status]")).ToHaveTextAsync("Your device has read the picture. Press Continue.");

    /// <summary>Chooses a picture, in a browser that runs scripts, and goes on when the device has read it.</summary>
    public static async Task ChooseAsync(this IPage page, string file)
    {
        await page.SetInputFilesAsync("#own-picture", file);
        await page.ReadAsync();
        await page.ClickAsync("[data-part=continue]");
        await page.ArriveAsync("/check/about");
    }
}
