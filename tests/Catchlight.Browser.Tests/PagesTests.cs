using System.Text.Json;
using Microsoft.Playwright;

namespace Catchlight.Browser.Tests;

public sealed class PagesTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] Paths = ["/", "/help", "/check", "/about-the-collection", "/privacy", "/accessibility", "/about", "/no/such/page", "/error"];

    // Milliseconds, for a machine that is busy with other tests.
    private const float Patience = 30_000;

    private static string Axe => Path.Combine(SharedData.Repository, "tests", "Catchlight.Browser.Tests", "node_modules", "axe-core", "axe.min.js");

    [Theory, InlineData(320), InlineData(1280)]
    public async Task EveryPage_AxeWithWcag22AA_FindsNothing(int width)
    {
        await using var context = await browser.OpenAsync(width, javaScript: true);
        var page = await context.NewPageAsync();
        foreach (var path in Paths)
        {
            await page.GotoAsync(path);
            await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Axe });
            var report = await page.EvaluateAsync<JsonElement>(
                "async () => { const r = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });"
                + " return { passes: r.passes.length, violations: r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' ')) }; }");
            Assert.True(report.GetProperty("passes").GetInt32() > 5, $"axe looked at too little of {path}");
            Assert.Empty(report.GetProperty("violations").EnumerateArray().Select(violation => $"{path} {violation}"));
        }
    }

    [Theory, InlineData(320), InlineData(1280)]
    public async Task EveryPage_WithoutJavaScript_FitsTheWindowAndAsksNobodyElse(int width)
    {
        await using var context = await browser.OpenAsync(width);
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        foreach (var path in Paths)
        {
            await page.GotoAsync(path);
            var body = await page.Locator("main").BoundingBoxAsync();
            Assert.InRange(body!.X + body.Width, 1, width);
            foreach (var part in await page.Locator("main *:visible").AllAsync())
            {
                if (await part.BoundingBoxAsync() is { } box)
                    Assert.True(box.X + box.Width <= width + 1, $"{path} at {width}: {await part.InnerTextAsync()}");
            }
        }
        Assert.NotEmpty(asked);
        Assert.All(asked, address => Assert.StartsWith(browser.Address + "/", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Home_WithTheKeyboardOnly_ReachesTheFirstStepInOneChoice()
    {
        await using var context = await browser.OpenAsync(320);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        // Skip link, name, then the first door.
        for (var i = 0; i < 3; i++)
            await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(":focus")).ToHaveTextAsync("Get help now", new LocatorAssertionsToHaveTextOptions { Timeout = Patience });
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/help");
        Assert.Equal("Don't panic", await page.Locator(".cl-steps h2").First.InnerTextAsync());
    }
}
