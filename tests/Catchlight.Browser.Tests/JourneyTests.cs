using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Catchlight.Browser.Tests;

/// <summary>The whole journey without JavaScript and with nothing but a keyboard.</summary>
public sealed class JourneyTests(Browser browser) : IClassFixture<Browser>
{
    [Theory, InlineData(320), InlineData(1280)]
    public async Task Home_ByKeyboard_ReachesThreeStepsOnTheScreenInThreeTaps(int width)
    {
        await using var context = await browser.OpenAsync(width);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await PressLinkAsync(page, "Get help now");
        await Expect(page).ToHaveURLAsync(browser.Address + "/h");
        await PressLinkAsync(page, "Continue");
        await Expect(page).ToHaveURLAsync(browser.Address + "/h/start");
        await PressLinkAsync(page, "Show me the steps now");
        await Expect(page).ToHaveURLAsync(browser.Address + "/h/list");
        var titles = page.Locator(".cl-step__title");
        string[] first = ["Take a breath. This is not your fault", "Don't pay", "Stop replying"];
        for (var i = 0; i < first.Length; i++)
        {
            await Expect(titles.Nth(i)).ToHaveTextAsync(first[i]);
            await Expect(titles.Nth(i)).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
        }
    }

    [Theory, InlineData(320), InlineData(1280)]
    public async Task Questions_ByKeyboard_LeadToThePlanAndThroughEveryStep(int width)
    {
        await using var context = await browser.OpenAsync(width);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/h/start");
        await PressLinkAsync(page, "Answer a few questions");
        await ChooseAsync(page, "Are you safe right now?", "Yes");
        await ChooseAsync(page, "Who is this about?", "Me");
        await ChooseAsync(page, "How old are you?", "Under 18");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Which country are you in?");
        await FocusAsync(page, page.Locator("select"));
        await page.Keyboard.TypeAsync("United K");
        await ContinueAsync(page);
        await ChooseAsync(page, "Which part of the UK?", "Scotland");
        await ChooseAsync(page, "What has happened?", "They say they have pictures or a video", "There was a video call");
        await ChooseAsync(page, "Did you pay them?", "No");
        await ChooseAsync(page, "Do you still have the picture yourself?", "I'm not sure");
        await ChooseAsync(page, "Which apps did they use?", "WhatsApp");
        await Expect(page).ToHaveURLAsync(browser.Address + "/h/list");

        await PressLinkAsync(page, "Start with step 1");
        var count = 0;
        var headings = new List<string>();
        while (count++ < 40)
        {
            headings.Add(await page.Locator("h1").InnerTextAsync());
            if (await page.Locator("a[rel=next]").CountAsync() == 0)
                break;
            var here = page.Url;
            await FocusAsync(page, page.Locator("a[rel=next]"));
            await page.Keyboard.PressAsync("Enter");
            await Expect(page).Not.ToHaveURLAsync(here);
        }
        Assert.Equal("Take a breath. This is not your fault", headings[0]);
        Assert.Contains("Tell an adult you trust", headings);
        Assert.Contains("Tell the police", headings);
        Assert.Equal(headings.Count, headings.Distinct().Count());
    }

    [Fact]
    public async Task Back_OfTheBrowser_ShowsEachQuestionAgainWithItsAnswerAndAsksToSendNothing()
    {
        await using var context = await browser.OpenAsync(320);
        var page = await context.NewPageAsync();
        var posts = 0;
        page.Request += (_, request) => posts += request.Method == "POST" ? 1 : 0;
        await page.GotoAsync("/h/1");
        await ChooseAsync(page, "Are you safe right now?", "Yes");
        await ChooseAsync(page, "Who is this about?", "Me");
        await ChooseAsync(page, "How old are you?", "18 or over");
        Assert.Equal(3, posts);
        foreach (var (heading, label) in new[] { ("How old are you?", "18 or over"), ("Who is this about?", "Me"), ("Are you safe right now?", "Yes") })
        {
            await page.GoBackAsync();
            await Expect(page.Locator("h1")).ToHaveTextAsync(heading);
            await Expect(page.GetByLabel(label, new PageGetByLabelOptions { Exact = true })).ToBeCheckedAsync();
        }
        await page.GoForwardAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Who is this about?");
        Assert.Equal(3, posts);
    }

    [Fact]
    public async Task Crisis_ByKeyboard_ShowsANumberOnTheScreenAfterOneAnswer()
    {
        await using var context = await browser.OpenAsync(320);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/h/1");
        await ChooseAsync(page, "Are you safe right now?", "No, someone may hurt me or them");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Get safe first");
        await Expect(page.Locator(".cl-numbers a[href='tel:999']").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Focus_OnEveryLinkOfAStep_IsSeenAndNotUnderTheExitButton()
    {
        await using var context = await browser.OpenAsync(320);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/h/list");
        var bar = page.Locator(".cl-leave");
        for (var i = 0; i < 40; i++)
        {
            await page.Keyboard.PressAsync(i < 25 ? "Tab" : "Shift+Tab");
            var focused = page.Locator("main :focus");
            if (await focused.CountAsync() == 0)
                continue;
            await Expect(focused).ToBeInViewportAsync();
            Assert.True(await IsSoonAsync(async () =>
            {
                var (part, cover) = (await focused.BoundingBoxAsync(), await bar.BoundingBoxAsync());
                return part!.Y >= cover!.Y + cover.Height;
            }), $"'{await focused.InnerTextAsync()}' is under the exit button");
        }
    }

    // The window may still be scrolling.
    private static async Task<bool> IsSoonAsync(Func<Task<bool>> holds)
    {
        for (var i = 0; i < 100; i++)
        {
            if (await holds())
                return true;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
        return false;
    }

    // Goes on with Tab until the element has the focus, as a person would.
    private static async Task FocusAsync(IPage page, ILocator wanted)
    {
        for (var i = 0; i < 80; i++)
        {
            if (await wanted.EvaluateAsync<bool>("e => e === document.activeElement"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"Tab never reached {wanted} on {page.Url}");
    }

    private static async Task PressLinkAsync(IPage page, string text)
    {
        await FocusAsync(page, page.Locator("main").GetByText(text, new LocatorGetByTextOptions { Exact = true }));
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task ContinueAsync(IPage page)
    {
        var before = page.Url;
        await FocusAsync(page, page.Locator("form button").First);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).Not.ToHaveURLAsync(before);
    }

    private static async Task ChooseAsync(IPage page, string heading, params string[] labels)
    {
        await Expect(page.Locator("h1")).ToHaveTextAsync(heading);
        foreach (var label in labels)
        {
            var field = page.GetByLabel(label, new PageGetByLabelOptions { Exact = true });
            var isRadio = await field.GetAttributeAsync("type") == "radio";
            // Tab reaches the first radio of a group; the arrows the others.
            var first = page.Locator("input[name=answer]").First;
            await FocusAsync(page, isRadio ? first : field);
            await page.Keyboard.PressAsync("Space");
            for (var i = 0; isRadio && !await field.IsCheckedAsync(); i++)
            {
                Assert.InRange(i, 0, 20);
                await page.Keyboard.PressAsync("ArrowDown");
            }
            await Expect(field).ToBeCheckedAsync();
        }
        await ContinueAsync(page);
    }
}
