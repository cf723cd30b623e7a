using Microsoft.Playwright;
using static Catchlight.Browser.Tests.Keys;

namespace Catchlight.Browser.Tests;

public sealed class CheckJourneyTests(Browser browser) : IClassFixture<Browser>
{
    [Theory, InlineData(320), InlineData(1280)]
    public async Task Journey_WithTheKeyboardOnlyAndWithoutJavaScript_LeadsToTheProof(int width)
    {
        await using var context = await browser.OpenAsync(width);
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        // Asked for early: the browser has to know that it must not open a window of its own before the key is pressed.
        var chooser = new TaskCompletionSource<IFileChooser>(TaskCreationOptions.RunContinuationsAsynchronously);
        page.FileChooser += (_, opened) => chooser.TrySetResult(opened);
        await page.GotoAsync("/");
        await TabToAsync(page, "main a[href='/check']");
        await PressAsync(page, "Enter", "/check");

        await PageLooks.AssertFitsAsync(page, width);
        await TabToAsync(page, "input[type=file]");
        await page.Keyboard.PressAsync("Enter");
        await (await chooser.Task.WaitAsync(TimeSpan.FromMilliseconds(Browser.Patience), TestContext.Current.CancellationToken)).SetFilesAsync(DemonstrationData.Screenshot);
        await TabToAsync(page, "main button[type=submit]");
        await PressAsync(page, "Enter", "/check/about");

        await PageLooks.AssertFitsAsync(page, width);
        await TabToAsync(page, "#name");
        await page.Keyboard.TypeAsync("Daniel Carter");
        await TabToAsync(page, "#age");
        await page.Keyboard.TypeAsync("34");
        await PressAsync(page, "Enter", "/check/answer");

        Assert.Equal("They are probably not who they say they are", await page.Locator("h1").InnerTextAsync());
        Assert.StartsWith("This is a stock photo. A stock photo is", await page.Locator(".cl-finding p").First.InnerTextAsync(), StringComparison.Ordinal);
        await PageLooks.AssertFitsAsync(page, width);
        Assert.Equal(1, await page.Locator("dl dd", new PageLocatorOptions { HasTextString = "Daniel Carter" }).CountAsync());

        // "Back" shows every page again, and asks nothing.
        await page.GoBackAsync();
        Assert.Equal("Daniel Carter", await page.Locator("#name").InputValueAsync());
        await page.GoBackAsync();
        Assert.Equal("Choose their profile picture", await page.Locator("h1").InnerTextAsync());
        await page.GoForwardAsync();
        await page.GoForwardAsync();
        Assert.Equal("They are probably not who they say they are", await page.Locator("h1").InnerTextAsync());

        await TabToAsync(page, ".cl-forget button");
        await PressAsync(page, "Enter", "/check/deleted");
        await PageLooks.AssertFitsAsync(page, width);
        await page.GoBackAsync();
        Assert.Equal("This check is not here any more", await page.Locator("h1").InnerTextAsync());
        await PageLooks.AssertFitsAsync(page, width);
        Assert.Empty(await context.CookiesAsync());

        // Nobody else was asked, and no address says who it is about.
        Assert.Contains(asked, address => address.EndsWith("/check/picture", StringComparison.Ordinal));
        Assert.All(asked, address => Assert.Matches($@"^{browser.Address}/(check(/(about|answer|picture|found/\d|delete|deleted))?|[a-z]+\.[a-z0-9]+\.(css|js|svg)|client/[\w-]+/[a-z]+\.js)?$", address));
    }

    [Theory, InlineData(320), InlineData(1280)]
    public async Task Answer_ItsOutline_LiesOnThePicture(int width)
    {
        await using var context = await browser.OpenAsync(width);
        var page = await context.NewPageAsync();
        await CheckAsync(page, DemonstrationData.Screenshot);
        var sides = await page.Locator(".cl-outlined").AllAsync();
        Assert.Equal(2, sides.Count);
        foreach (var side in sides)
            await side.Locator("img").ArriveAsync();
        foreach (var side in sides)
        {
            var (picture, drawing) = ((await side.Locator("img").BoundingBoxAsync())!, (await side.Locator("svg").BoundingBoxAsync())!);
            Assert.All(
                new[] { picture.X - drawing.X, picture.Y - drawing.Y, picture.Width - drawing.Width, picture.Height - drawing.Height }, off => Assert.InRange(off, -0.5, 0.5));
            Assert.InRange(picture.Width, 100, width - 60);
            var line = (await side.Locator(".cl-outlined__light").BoundingBoxAsync())!;
            Assert.InRange(line.X, picture.X - 5, picture.X + picture.Width / 2);
            Assert.InRange(line.X + line.Width, picture.X + picture.Width / 2, picture.X + picture.Width + 5);
            // The browser has decoded both pictures.
            Assert.True(await side.Locator("img").EvaluateAsync<int>("picture => picture.naturalWidth") > 100);
        }
        var boxes = await Task.WhenAll(sides.Select(async side => (await side.BoundingBoxAsync())!));
        Assert.Equal(width >= 640, Math.Abs(boxes[0].Y - boxes[1].Y) < 1);
    }

    [Theory, InlineData(320), InlineData(1280)]
    public async Task EveryPageOfTheJourney_AxeWithWcag22AA_FindsNothing(int width)
    {
        await using var context = await browser.OpenAsync(width, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/check");
        await page.ClickAsync("text=Send the picture itself instead");
        await page.ClickAsync("main button[type=submit]");
        await page.Locator(".govuk-error-summary").WaitForAsync();
        await PageLooks.AssertAccessibleAsync(page);
        await page.ClickAsync("text=Send the picture itself instead");
        await PageLooks.AssertAccessibleAsync(page);
        await page.SetInputFilesAsync("#picture", DemonstrationData.Screenshot);
        await page.ClickAsync("main button[type=submit]");
        await page.ArriveAsync("/check/about");
        await PageLooks.AssertAccessibleAsync(page);
        await page.FillAsync("#age", "young");
        await page.ClickAsync("main button[type=submit]");
        await page.Locator(".govuk-error-summary").WaitForAsync();
        await PageLooks.AssertAccessibleAsync(page);
        await page.FillAsync("#age", "34");
        await page.ClickAsync("main button[type=submit]");
        await page.Locator(".cl-found").WaitForAsync();
        await PageLooks.AssertAccessibleAsync(page);
        using var folder = new TemporaryFolder();
        await page.GotoAsync("/check");
        await page.ChooseAsync(folder.Write("made.jpg", MadePhotos.Jpeg(5)));
        await page.ClickAsync("main button[type=submit]");
        await page.ArriveAsync("/check/answer");
        Assert.Equal("Nothing found. This proves nothing.", await page.Locator("h1").InnerTextAsync());
        await PageLooks.AssertAccessibleAsync(page);
        await page.ClickAsync(".cl-forget button");
        await page.ArriveAsync("/check/deleted");
        await PageLooks.AssertAccessibleAsync(page);
        await page.GotoAsync("/check/answer");
        await PageLooks.AssertAccessibleAsync(page);
    }

    [Fact]
    public async Task Journey_OverPlainHttp_WorksAlthoughTheBrowserSaysLess()
    {
        await using var context = await browser.OpenAsync(1280);
        var page = await context.NewPageAsync();
        IRequest? sent = null;
        page.Request += (_, request) => sent = request.Method == "POST" ? request : sent;
        await SendAsync(page, DemonstrationData.Screenshot, browser.AddressAs("catchlight.test"));
        Assert.Equal("What did they tell you?", await page.Locator("h1").InnerTextAsync());
        var headers = await sent!.AllHeadersAsync();
        Assert.False(headers.ContainsKey("sec-fetch-site"));
        Assert.Equal(browser.AddressAs("catchlight.test"), headers["origin"]);
    }

    [Theory, InlineData("elsewhere.test", "catchlight.test"), InlineData("127.0.0.1", "localhost")]
    public async Task Send_FromAFormOfAnotherSite_IsRefused(string from, string to)
    {
        await using var context = await browser.OpenAsync(1280);
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/lure", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/html",
            Body = $"<form method=post enctype=multipart/form-data action='{browser.AddressAs(to)}/check'><input type=file name=picture id=picture><button>Win</button></form>",
        }));
        await page.GotoAsync(browser.AddressAs(from) + "/lure");
        await page.SetInputFilesAsync("#picture", DemonstrationData.Screenshot);
        var answer = page.WaitForResponseAsync($"{browser.AddressAs(to)}/check");
        await page.ClickAsync("button");
        Assert.Equal(403, (await answer).Status);
        Assert.Empty(await context.CookiesAsync());
    }

    private static async Task CheckAsync(IPage page, string file)
    {
        await SendAsync(page, file);
        await page.ClickAsync("main button[type=submit]");
        await page.ArriveAsync("/check/answer");
    }

    private static async Task SendAsync(IPage page, string file, string address = "")
    {
        await page.GotoAsync(address + "/check");
        await page.SetInputFilesAsync("#picture", file);
        await page.ClickAsync("main button[type=submit]");
        await page.ArriveAsync("/check/about");
    }
}
