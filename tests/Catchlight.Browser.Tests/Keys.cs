using Microsoft.Playwright;

namespace Catchlight.Browser.Tests;

/// <summary>How somebody gets about who uses the keyboard only.</summary>
internal static class Keys
{
    private const int MostTabs = 60;

    /// <summary>Presses Tab until what is looked for has the focus.</summary>
    public static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator($"{selector}:focus").CountAsync() > 0)
                return;
        }
        Assert.Fail($"{selector} cannot be reached with the Tab key on {page.Url}");
    }

    /// <summary>Presses a key and waits for the page that it leads to.</summary>
    public static async Task PressAsync(IPage page, string key, string to)
    {
        await page.Keyboard.PressAsync(key);
        await page.ArriveAsync(to);
    }
}
