using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Catchlight.Browser.Tests;

/// <summary>What a script adds to the plan, and what paper shows of it.</summary>
public sealed class CopyAndPrintTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Words_WithJavaScript_AreCopiedByAButton()
    {
        await using var context = await browser.OpenAsync(320, javaScript: true);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"], new BrowserContextGrantPermissionsOptions { Origin = browser.Address });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/h/all");
        var button = page.Locator(".cl-copy").First;
        var words = await page.Locator(".cl-words blockquote").First.InnerTextAsync();
        await button.ClickAsync();
        await Expect(button).ToContainTextAsync("Copied");
        Assert.Equal(words.Trim(), (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Buttons_WithoutJavaScript_AreNotShown()
    {
        await using var context = await browser.OpenAsync(320);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/h/all");
        Assert.NotEqual(0, await page.Locator(".cl-copy").CountAsync());
        await Expect(page.Locator(".cl-copy:visible, [data-print]:visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Plan_OnPaper_ShowsTheStepsAndWhereLinksLeadAndNothingOfTheFrame()
    {
        await using var context = await browser.OpenAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/h/all");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Expect(page.Locator(".cl-header, .cl-footer, .cl-leave, .cl-print-hint, .govuk-back-link, .cl-copy").Locator("visible=true")).ToHaveCountAsync(0);
        await Expect(page.Locator(".cl-whole-step").First).ToBeVisibleAsync();
        await Expect(page.Locator(".cl-how").First).ToBeVisibleAsync();
        var printed = await page.PdfAsync(new PagePdfOptions { Format = "A4" });
        Assert.InRange(printed.Length, 10_000, 5_000_000);
    }
}
