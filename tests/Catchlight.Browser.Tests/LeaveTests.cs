using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Catchlight.Browser.Tests;

/// <summary>"Exit this page", with scripts and without, under the pages' own policy.</summary>
public sealed class LeaveTests(Browser browser) : IClassFixture<Browser>
{
    [Theory, InlineData(false, 320), InlineData(true, 320), InlineData(true, 1280)]
    public async Task Button_OnAnyPage_LeadsToTheNeutralPageAndBackShowsNothing(bool javaScript, int width)
    {
        await using var context = await browser.OpenAsync(width, javaScript);
        var page = await OpenAfterSomePagesAsync(context);
        await page.Locator(".cl-leave a").ClickAsync();
        await Expect(page).ToHaveURLAsync(browser.Neutral);
        Assert.Equal(["catchlight-away"], (await context.CookiesAsync([browser.Address])).Select(cookie => cookie.Name));
        for (var i = 0; i < 4; i++)
        {
            await page.GoBackAsync();
            await Expect(page).ToHaveTitleAsync("Weather");
        }
    }

    [Fact]
    public async Task Button_WithJavaScript_ReplacesTheOpenPageInTheHistory()
    {
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await OpenAfterSomePagesAsync(context);
        var before = await page.EvaluateAsync<int>("history.length");
        await page.Locator(".cl-leave a").ClickAsync();
        await Expect(page).ToHaveURLAsync(browser.Neutral);
        Assert.Equal(before, await page.EvaluateAsync<int>("history.length"));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task SkipLink_ByKeyboard_LeadsToTheNeutralPage(bool javaScript)
    {
        await using var context = await browser.OpenAsync(320, javaScript);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/h/list/1");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(":focus")).ToHaveTextAsync("Exit this page now");
        await Expect(page.Locator(":focus")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(browser.Neutral);
    }

    [Fact]
    public async Task Shift_ThreeTimes_LeadsToTheNeutralPageAndSaysHowManyAreLeft()
    {
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/h/list/1");
        var status = page.Locator(".cl-leave [role=status]");
        await page.Keyboard.PressAsync("Shift");
        await Expect(status).ToHaveTextAsync("Press Shift 2 more times to exit.");
        await Expect(page.Locator(".cl-leave__lights .cl-on")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Shift");
        await Expect(status).ToHaveTextAsync("Press Shift one more time to exit.");
        await page.Keyboard.PressAsync("Shift");
        await Expect(page).ToHaveURLAsync(browser.Neutral);
    }

    [Fact]
    public async Task Shift_WithPausesOrOtherKeys_DoesNotLeave()
    {
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        await page.Clock.InstallAsync();
        await page.GotoAsync("/h/code");
        await page.Locator("#code").FocusAsync();
        await page.Keyboard.PressAsync("Shift+A");
        await page.Keyboard.PressAsync("Shift+B");
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Shift");
        await page.Keyboard.PressAsync("Shift");
        var status = page.Locator(".cl-leave [role=status]");
        await Expect(status).ToHaveTextAsync("Press Shift one more time to exit.");
        await page.Clock.FastForwardAsync(5_100);
        await Expect(status).ToHaveTextAsync("Exit this page has timed out.");
        await page.Keyboard.PressAsync("Shift");
        await Expect(status).ToHaveTextAsync("Press Shift 2 more times to exit.");
        await Expect(page).ToHaveURLAsync(browser.Address + "/h/code");
    }

    [Fact]
    public async Task Leaving_WithJavaScript_CoversThePageAtOnce()
    {
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/h/list/1");
        // In one go: the neutral page may take seconds to come, and nothing of this page may be seen meanwhile.
        var seen = await page.EvaluateAsync<string[]>(
            "() => { document.querySelector('.cl-leave a').click(); const cover = document.querySelector('.cl-leave-cover'); const box = cover.getBoundingClientRect();"
            + " return [cover.textContent, [box.x, box.y, box.width, box.height].join(), getComputedStyle(document.querySelector('h1')).visibility]; }");
        Assert.Equal(["Loading.", "0,0,320,568", "hidden"], seen);
        await Expect(page).ToHaveURLAsync(browser.Neutral);
    }

    [Fact]
    public async Task History_AfterAWholeVisit_HoldsNeutralTitlesAndAddressesOnly()
    {
        await using var context = await browser.OpenAsync(320);
        var page = await context.NewPageAsync();
        var seen = new List<(string Title, string Address)>();
        foreach (var path in new[] { "/", "/h", "/h/start", "/h/1", "/h/list", "/h/list/2", "/h/places/GB", "/h/read", "/h/later" })
        {
            await page.GotoAsync(path);
            seen.Add((await page.TitleAsync(), page.Url[browser.Address.Length..]));
        }
        Assert.Equal(
            [("Catchlight", "/"), ("Before you start - Catchlight", "/h"), ("Start - Catchlight", "/h/start"), ("Question 1 - Catchlight", "/h/1"), ("List - Catchlight", "/h/list"),
                ("Step 2 of 17 - Catchlight", "/h/list/2"), ("United Kingdom - Catchlight", "/h/places/GB"), ("Reading - Catchlight", "/h/read"), ("Later - Catchlight", "/h/later")],
            seen);
    }

    private static async Task<IPage> OpenAfterSomePagesAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync("about:blank");
        foreach (var path in new[] { "/h", "/h/start", "/h/1", "/h/places/GB", "/h/list", "/h/list/1" })
            await page.GotoAsync(path);
        return page;
    }
}
