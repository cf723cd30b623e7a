using Catchlight.Web.Searching;
using Microsoft.Playwright;
using static Catchlight.Browser.Tests.Keys;

namespace Catchlight.Browser.Tests;

public sealed class SearchByHandTests(Browser browser) : IClassFixture<Browser>
{
    [Theory, InlineData(320), InlineData(1280)]
    public async Task Guide_WithTheKeyboardOnlyAndWithoutJavaScript_LeadsFromDeviceToDevice(int width)
    {
        await using var context = await browser.OpenAsync(width);
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync("/");
        await TabToAsync(page, $"main a[href='{SearchAddresses.ByHand}']");
        await PressAsync(page, "Enter", SearchAddresses.ByHand);
        // Debian's Chromium says that it runs on Linux.
        Assert.Equal("On a computer", await page.Locator("main h2").First.InnerTextAsync());
        await PageLooks.AssertFitsAsync(page, width);

        await TabToAsync(page, "main a[href$='/android']");
        await PressAsync(page, "Enter", "/android");
        Assert.Equal("On an Android phone or tablet", await page.Locator("main h2").First.InnerTextAsync());
        await PageLooks.AssertFitsAsync(page, width);
        await TabToAsync(page, "main .cl-hint a");
        await PressAsync(page, "Enter", "/computer");
        await TabToAsync(page, "main .cl-search a[href='https://tineye.com/']");

        Assert.All(asked, address => Assert.StartsWith(browser.Address + "/", address, StringComparison.Ordinal));
        Assert.Empty(await context.CookiesAsync());
    }

    [Fact]
    public async Task Guide_OnAPhone_ShowsItsSteps()
    {
        await using var context = await browser.OpenAsync(320);
        var page = await context.NewPageAsync();
        await page.SetExtraHTTPHeadersAsync([KeyValuePair.Create("User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1")]);
        await page.GotoAsync(SearchAddresses.ByHand);
        Assert.Equal("On an iPhone or iPad", await page.Locator("main h2").First.InnerTextAsync());
    }
}
