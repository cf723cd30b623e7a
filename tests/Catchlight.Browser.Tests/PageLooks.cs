using System.Text.Json;
using Microsoft.Playwright;

namespace Catchlight.Browser.Tests;

/// <summary>What holds for every page, wherever it comes from.</summary>
internal static class PageLooks
{
    private static string Axe => Path.Combine(SharedData.Repository, "tests", "Catchlight.Browser.Tests", "node_modules", "axe-core", "axe.min.js");

    /// <summary>Runs axe with the rules of WCAG 2.2, levels A and AA, on a page in which scripts run.</summary>
    public static async Task AssertAccessibleAsync(IPage page)
    {
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Axe });
        // "Exit this page" stays in sight: further down it lies over something, wherever the page was scrolled to.
        await page.EvaluateAsync("scrollTo(0, 0)");
        var report = await page.EvaluateAsync<JsonElement>(
            "async () => { const r = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });"
            + " return { passes: r.passes.length, violations: r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' ')) }; }");
        Assert.True(report.GetProperty("passes").GetInt32() > 5, $"axe looked at too little of {page.Url}");
        var violations = report.GetProperty("violations").EnumerateArray().Select(violation => $"{page.Url} {violation}").ToList();
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    /// <summary>Nothing of the page is cut off or has to be scrolled to from the side.</summary>
    public static async Task AssertFitsAsync(IPage page, int width)
    {
        Assert.True(await page.Locator("main *:visible").CountAsync() > 2);
        // In one go: a page has hundreds of parts. What only those hear who don't see is left out.
        var outside = await page.EvaluateAsync<string[]>(
            "() => { const w = document.documentElement.clientWidth;"
            + " return [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.closest('.govuk-visually-hidden, .govuk-skip-link'))"
            + " .filter(e => { const b = e.getBoundingClientRect(); return b.width > 0 && (b.right > w + 1 || b.left < -1); })"
            + " .map(e => e.outerHTML.slice(0, 200)).concat(document.documentElement.scrollWidth > w ? ['the page scrolls sideways'] : []); }");
        Assert.True(outside.Length == 0, $"{page.Url} at {width}: {string.Join('\n', outside)}");
    }

    /// <summary>Writes what is seen into the folder that CATCHLIGHT_SCREENSHOTS names, if it names one.</summary>
    public static async Task TakeAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("CATCHLIGHT_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".jpg"), FullPage = true, Type = ScreenshotType.Jpeg, Quality = 60 });
    }
}
