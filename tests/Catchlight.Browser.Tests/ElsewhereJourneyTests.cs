using Catchlight.Core.Elsewhere;
using Catchlight.Web;
using Microsoft.AspNetCore.Builder;
using static Catchlight.Browser.Tests.Keys;

namespace Catchlight.Browser.Tests;

/// <summary>The choice to ask search engines of others, with the keyboard only: a real server of this machine answers in their place.</summary>
public sealed class ElsewhereJourneyTests(Browser browser) : IClassFixture<Browser>
{
    [Theory, InlineData(320), InlineData(1280)]
    public async Task Ask_WithTheKeyboard_ShowsWhatTheySayAndAxeFindsNothing(int width)
    {
        await using var server = new LocalServer(_ => new LocalAnswer(200, ProviderAnswers.TinEye));
        await using var site = CatchlightSite.Build(new SiteOptions
        {
            Urls = "http://127.0.0.1:0",
            Data = DemonstrationData.Path,
            Elsewhere = new ElsewhereOptions { TinEyeKey = "a", TinEyeAddress = server.Address, GoogleVisionKey = "b", GoogleVisionAddress = server.Address },
        }, QuietSite.Arguments);
        await site.StartAsync(TestContext.Current.CancellationToken);
        var address = site.Urls.Single();
        using var folder = new TemporaryFolder();
        await using var context = await browser.OpenAsync(width, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(address + "/check");
        await page.ClickAsync("text=Send the picture itself instead");
        await page.SetInputFilesAsync("#picture", folder.Write("made.jpg", MadePhotos.Jpeg(5)));
        await page.ClickAsync("main button[type=submit]");
        await page.ArriveAsync("/check/about");
        await page.ClickAsync("main button[type=submit]");
        await page.ArriveAsync("/check/answer");
        Assert.Equal(0, await page.Locator(".govuk-error-message").CountAsync());
        await PageLooks.AssertFitsAsync(page, width);
        await PageLooks.AssertAccessibleAsync(page);
        await PageLooks.TakeAsync(page, $"elsewhere-asked-{width}");

        await TabToAsync(page, "#provider button");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".govuk-error-summary").WaitForAsync();
        Assert.Empty(server.Requests);
        await PageLooks.AssertFitsAsync(page, width);
        await PageLooks.AssertAccessibleAsync(page);

        await TabToAsync(page, "#ask-tineye");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "#provider button");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#provider .cl-places a").First.WaitForAsync();
        Assert.Single(server.Requests);
        // TinEye marks the site as one for stock photos.
        Assert.Equal("Something does not fit", await page.Locator("h1").InnerTextAsync());
        await PageLooks.AssertFitsAsync(page, width);
        await PageLooks.AssertAccessibleAsync(page);
        await PageLooks.TakeAsync(page, $"elsewhere-said-{width}");
        Assert.All(asked, url => Assert.StartsWith(address, url, StringComparison.Ordinal));
    }
}
