using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Catchlight.Browser.Tests;

/// <summary>
/// Waits for a page by looking again and again. Waiting for the event of a navigation, as <c>WaitForURLAsync</c> does, misses one that is over
/// before the waiting begins, which happens on a busy machine.
/// </summary>
internal static class Arrivals
{
    /// <summary>Waits until the address ends so and the whole page is there, to its footer.</summary>
    public static async Task ArriveAsync(this IPage page, string path)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(path) + "$"));
        await Assertions.Expect(page.Locator(".cl-footer")).ToBeVisibleAsync();
    }

    /// <summary>Waits until a picture has been loaded, or could not be.</summary>
    public static Task ArriveAsync(this ILocator picture) =>
        Assertions.Expect(picture).ToHaveJSPropertyAsync("complete", true);
}
