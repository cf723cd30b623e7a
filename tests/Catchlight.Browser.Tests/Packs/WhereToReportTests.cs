using Microsoft.Playwright;

namespace Catchlight.Browser.Tests.Packs;

/// <summary>The last step of a pack says where it goes: by country and age, without sending either.</summary>
public sealed class WhereToReportTests(Browser browser) : IClassFixture<Browser>
{
    [Theory, InlineData("under-18", true), InlineData("not-sure", true), InlineData("18-or-over", false)]
    public async Task LastStep_ByCountryAndAge_NamesThePoliceAndWhoProtectsTheYoung(string age, bool isYoung)
    {
        await using var context = await browser.OpenAsync(320, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        await page.OpenPackAsync();
        var asked = new List<string>();
        context.Request += (_, request) => asked.Add(request.Url);
        await page.CheckAsync($"#age-{age}");
        foreach (var step in (string[])["files", "picture", "told", "look", "statement", "seal"])
            await page.ContinueAsync(step);
        await page.SealAsync();
        Assert.Empty(await page.Locator("[data-report] .cl-route h4:visible").AllInnerTextsAsync());
        await page.SelectOptionAsync("[data-report] select", "GB");
        var names = await page.Locator("[data-report] .cl-route h4:visible").AllInnerTextsAsync();
        Assert.Contains(names, name => name.Contains("Police", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("[data-report] a[href='tel:101']:visible").First).ToBeVisibleAsync();
        Assert.Equal(isYoung, names[0].Contains("CEOP", StringComparison.Ordinal));
        Assert.Equal(isYoung, names.Any(name => name.Contains("CEOP", StringComparison.Ordinal)));
        await PageLooks.AssertFitsAsync(page, 320);
        await PageLooks.AssertAccessibleAsync(page);
        await PageLooks.TakeAsync(page, $"pack-report-{age}-320");
        await page.SelectOptionAsync("[data-report] select", "US");
        names = await page.Locator("[data-report] .cl-route h4:visible").AllInnerTextsAsync();
        Assert.Contains(names, name => name.Contains("FBI", StringComparison.Ordinal));
        Assert.DoesNotContain(names, name => name.Contains("CEOP", StringComparison.Ordinal));
        Assert.All(asked, url => Assert.StartsWith("blob:", url, StringComparison.Ordinal));
    }
}
