using Catchlight.Evidence.Removals;
using Catchlight.Evidence.Words;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Removals;
using Catchlight.Guidance.Routes;
using Microsoft.Playwright;

namespace Catchlight.Browser.Tests.Removals;

/// <summary>Who is led where on the page where a picture is asked to be taken down, and what there is without scripts.</summary>
public sealed class RemovalPageTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] Places = ["gb-report-remove", "take-it-down", "stopncii"];

    [Theory, InlineData("under-18", "Report Remove", "StopNCII"), InlineData("not-sure", "Take It Down", "StopNCII"), InlineData("18-or-over", "StopNCII", "Report Remove")]
    public async Task First_ByAge_IsTheRightPlaceBeforeAnythingElse(string age, string there, string notThere)
    {
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        await page.OpenRemovalAsync();
        await page.CheckAsync($"#age-{age}");
        await page.GoOnAsync("first");
        var names = await page.Locator("[data-step=first] .cl-route h4:visible").AllInnerTextsAsync();
        Assert.Contains(names, name => name.Contains(there, StringComparison.Ordinal));
        Assert.DoesNotContain(names, name => name.Contains(notThere, StringComparison.Ordinal));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "If you don't have the picture yourself" })).ToHaveCountAsync(age == "18-or-over" ? 1 : 0);
        await page.GoOnAsync("write");
        await Assertions.Expect(page.GetByText("Do this with an adult you trust.").Locator("visible=true")).ToHaveCountAsync(age == "18-or-over" ? 0 : 1);
        // No file can be chosen anywhere: no picture is ever part of it.
        Assert.Equal(0, await page.Locator("input[type=file], form").CountAsync());
        await PageLooks.TakeAsync(page, $"ask-young-{age}-320");
    }

    [Fact]
    public async Task Law_WhereNoneFits_LeadsToOtherWaysAndWritesNothing()
    {
        await using var context = await browser.OpenAsync(320, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        await page.OpenRemovalAsync();
        await page.GoOnAsync("first");
        await page.GoOnAsync("write");
        await page.CheckAsync("#law-none");
        await Assertions.Expect(page.Locator("[data-for-law=none] a")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("#to, [data-step=write] [data-next]").Locator("visible=true")).ToHaveCountAsync(0);
        await PageLooks.AssertFitsAsync(page, 320);
        await PageLooks.AssertAccessibleAsync(page);
        await PageLooks.TakeAsync(page, "ask-none-320");
        await page.CheckAsync("#law-eu-notice");
        await Assertions.Expect(page.Locator("#to")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-for-law=eu-notice]")).ToContainTextAsync("Do not send the picture itself.");
    }

    [Theory, InlineData("off", "en"), InlineData("off", "es"), InlineData("script", "en"), InlineData("policy", "en"), InlineData("module", "en")]
    public async Task Page_WhereTheBrowserCannotWriteIt_GivesPlacesAndTheSameWordsWithBlanks(string missing, string language)
    {
        await using var context = await browser.OpenAsync(320, javaScript: missing != "off");
        var page = await context.NewPageAsync();
        if (missing == "policy")
            await page.RouteAsync("**/client/**/removal-worker.js", async route =>
            {
                var answer = await route.FetchAsync();
                var headers = new Dictionary<string, string>(answer.Headers) { ["content-security-policy"] = "default-src 'none'; script-src 'self'; connect-src 'self'" };
                await route.FulfillAsync(new RouteFulfillOptions { Response = answer, Headers = headers });
            });
        else if (missing != "off")
            await page.RouteAsync(missing == "script" ? "**/client/**/removal-worker.js" : "**/client/**/removal-form.js", route => route.AbortAsync());
        await page.GotoAsync(language == "en" ? "/ask" : $"/{language}/ask");
        await page.Locator("[data-blank]").First.WaitForAsync();
        await Assertions.Expect(page.Locator("[data-ask-page]")).ToBeHiddenAsync();
        await PageLooks.AssertFitsAsync(page, 320);
        await PageLooks.TakeAsync(page, $"ask-{missing}-320-{language}");
        var content = ContentBundle.Embedded.Language(language);
        Assert.Equal(Places.Select(id => content.Routes.Find(new RouteId(id))!.Name), await page.Locator(".cl-route h4:visible").AllInnerTextsAsync());
        foreach (var removal in content.Removals)
            Assert.Equal(Lines(Blank(removal, content)), Lines(await page.Locator($"[data-blank={removal.Id}]").InnerTextAsync()));
    }

    [Fact]
    public async Task Leave_FromTheLastStep_ShowsNothingOnTheWayBack()
    {
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        await page.OpenRemovalAsync();
        foreach (var step in (string[])["first", "write"])
            await page.GoOnAsync(step);
        await page.CheckAsync("#law-us-take-it-down");
        await page.FillAsync("#to", "Instagram");
        await page.GoOnAsync("read");
        await page.ClickAsync("[data-sent]");
        await Assertions.Expect(page.Locator("[data-sent-part]")).ToBeVisibleAsync();
        await page.Locator(".cl-leave a").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(browser.Neutral);
        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveTitleAsync("Weather");
    }

    [Fact]
    public async Task Plan_TheStepAboutThePicture_LeadsHere()
    {
        await using var context = await browser.OpenAsync(320);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/es/h/all");
        await page.Locator("main a[href='/es/ask']").First.ClickAsync();
        await page.ArriveAsync("/es/ask");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Pedir que quiten una foto");
    }

    // The day is a blank on the page, too.
    private static string Blank(Removal removal, LanguageContent content)
    {
        var (words, day) = (PackWords.In(content.Words.Code), new DateOnly(2026, 11, 27));
        var request = new RemovalRequest(new RemovalWords(removal.Title, removal.Request.Plain, removal.Statement.Plain, removal.Hours), content.Ui["ask-no-to"], [], null, null) { Day = day };
        return RemovalLetter.Text(request, words).Replace(content.Words.Format(day), content.Ui["ask-no-date"], StringComparison.Ordinal);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
