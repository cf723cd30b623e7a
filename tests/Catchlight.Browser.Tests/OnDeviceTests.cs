using Catchlight.Core.Elsewhere;
using Catchlight.Imaging.Wire;
using Catchlight.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using static Catchlight.Browser.Tests.Keys;

namespace Catchlight.Browser.Tests;

/// <summary>The check in a browser that runs scripts: the picture stays on the device.</summary>
public sealed class OnDeviceTests(Browser browser) : IClassFixture<Browser>
{
    private const int MostBytesSent = 64 * 1024;

    // How pictures begin: whatever a browser might encode, too.
    private static readonly byte[][] Beginnings = [[0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47], "WEBP"u8.ToArray(), "GIF8"u8.ToArray(), "ftypavif"u8.ToArray(), "data:image"u8.ToArray()];

    [Theory, InlineData("choose"), InlineData("paste"), InlineData("drop"), InlineData("share")]
    public async Task Check_HoweverThePictureComesIn_IsNeverSent(string way)
    {
        await using var proxy = await RecordingProxy.StartAsync(browser.Address);
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"], new BrowserContextGrantPermissionsOptions { Origin = proxy.Address });
        var asked = new List<string>();
        context.Request += (_, request) => asked.Add(request.Url);
        var page = await context.NewPageAsync();
        await page.GotoAsync(proxy.Address + "/check");
        await ComeInAsync(page, way, DemonstrationData.Screenshot);
        await page.ReadAsync();
        await page.ClickAsync("[data-part=continue]");
        await page.ArriveAsync("/check/about");
        await page.FillAsync("#name", "Daniel Carter");
        await page.ClickAsync("main button[type=submit]");
        await page.ArriveAsync("/check/answer");
        Assert.Equal("They are probably not who they say they are", await page.Locator("h1").InnerTextAsync());
        // The person sees their own picture all the same.
        var own = page.Locator("image[data-own-picture]").First;
        Assert.StartsWith("data:image/jpeg;base64,", await own.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.False(await page.Locator("[data-own-picture-words]").First.IsVisibleAsync());

        var file = await File.ReadAllBytesAsync(DemonstrationData.Screenshot, TestContext.Current.CancellationToken);
        Assert.All(asked.Where(url => !url.StartsWith("data:", StringComparison.Ordinal)), url => Assert.StartsWith(proxy.Address, url, StringComparison.Ordinal));
        Assert.All(proxy.Requests, request => Assert.InRange(request.Query.Length, 0, 40));
        var bodies = proxy.Requests.Where(request => request.Body.Length > 0).ToList();
        Assert.Equal(["/check", "/check/about"], bodies.Select(request => request.Path));
        foreach (var request in bodies)
        {
            Assert.InRange(request.Body.Length, 1, MostBytesSent);
            foreach (var beginning in Beginnings)
                Assert.True(request.Body.AsSpan().IndexOf(beginning) < 0, $"{request.Path} was sent something that begins as a picture does");
            for (var at = 0; at + 16 <= file.Length; at += 16)
                Assert.True(request.Body.AsSpan().IndexOf(file.AsSpan(at, 16)) < 0, $"{request.Path} was sent 16 bytes of the picture");
        }
        Assert.StartsWith("multipart/form-data; boundary=", bodies[0].ContentType, StringComparison.Ordinal);
        Assert.Equal("application/x-www-form-urlencoded;charset=UTF-8", bodies[1].ContentType);
        var message = bodies[0].Body.AsSpan(bodies[0].Body.AsSpan().IndexOf("CLFP"u8));
        var end = message.LastIndexOf("\r\n------"u8);
        Assert.IsType<FingerprintRead>(FingerprintReader.Read(message[..end]));
    }

    [Theory, InlineData(320), InlineData(1280)]
    public async Task Journey_WithTheKeyboardOnly_LeadsToTheProof(int width)
    {
        await using var context = await browser.OpenAsync(width, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        var chooser = new TaskCompletionSource<IFileChooser>(TaskCreationOptions.RunContinuationsAsynchronously);
        page.FileChooser += (_, opened) => chooser.TrySetResult(opened);
        await page.GotoAsync("/check");
        await PageLooks.AssertFitsAsync(page, width);
        await PageLooks.AssertAccessibleAsync(page);
        await TabToAsync(page, "[data-part=continue]");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("Choose a picture first.", await page.Locator("#own-picture-error").InnerTextAsync());
        await PageLooks.AssertAccessibleAsync(page);
        Assert.Equal("own-picture", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.PressAsync("Enter");
        await (await chooser.Task.WaitAsync(TimeSpan.FromMilliseconds(Browser.Patience), TestContext.Current.CancellationToken)).SetFilesAsync(DemonstrationData.Screenshot);
        await page.ReadAsync();
        Assert.False(await page.Locator("#own-picture-error").IsVisibleAsync());
        await PageLooks.AssertFitsAsync(page, width);
        await PageLooks.AssertAccessibleAsync(page);
        await PageLooks.TakeAsync(page, $"on-device-read-{width}");
        await TabToAsync(page, "[data-part=continue]");
        await PressAsync(page, "Enter", "/check/about");
        // The focus is where the new page begins, as if it had been loaded.
        Assert.Equal("H1", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        await TabToAsync(page, "#name");
        await page.Keyboard.TypeAsync("Daniel Carter");
        await PressAsync(page, "Enter", "/check/answer");
        await PageLooks.AssertFitsAsync(page, width);
        await PageLooks.AssertAccessibleAsync(page);
        await PageLooks.TakeAsync(page, $"on-device-answer-{width}");
        Assert.Equal("The answer - Catchlight", await page.TitleAsync());

        // Back and forward show what was there, and the picture with it.
        await page.GoBackAsync();
        await page.ArriveAsync("/check/about");
        await Assertions.Expect(page.Locator("#name")).ToHaveValueAsync("Daniel Carter");
        await page.GoForwardAsync();
        await page.Locator("image[data-own-picture][href^='data:']").First.WaitForAsync();

        await TabToAsync(page, ".cl-forget button");
        await PressAsync(page, "Enter", "/check/deleted");
        await PageLooks.AssertAccessibleAsync(page);
        Assert.Empty(await context.CookiesAsync());
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("This check is not here any more");
    }

    [Theory, InlineData(320), InlineData(1280)]
    public async Task Answer_WhileThePictureFoundIsOnItsWay_HasRoomForIt(int width)
    {
        await using var context = await browser.OpenAsync(width, javaScript: true);
        var page = await context.NewPageAsync();
        var arrives = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.RouteAsync("**/check/found/**", async route =>
        {
            await arrives.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync("/check");
        await page.ChooseAsync(DemonstrationData.Screenshot);
        await page.ClickAsync("main button[type=submit]");
        await page.ArriveAsync("/check/answer");
        var found = page.Locator(".cl-outlined:has(img)").First;
        await PageLooks.AssertFitsAsync(page, width);
        var before = await found.BoundingBoxAsync();
        Assert.True(before is { Width: > 100, Height: > 100 });
        arrives.SetResult();
        await found.Locator("img").ArriveAsync();
        var after = await found.BoundingBoxAsync();
        Assert.Equal((before.Width, before.Height), (after!.Width, after.Height));
    }

    [Fact]
    public async Task Ask_SearchEnginesOfOthers_SendsTheSmallCopyOnlyThen()
    {
        await using var server = new LocalServer(_ => new LocalAnswer(200, ProviderAnswers.TinEye));
        await using var site = CatchlightSite.Build(new SiteOptions
        {
            Urls = "http://127.0.0.1:0", Data = DemonstrationData.Path, Elsewhere = new ElsewhereOptions { TinEyeKey = "a", TinEyeAddress = server.Address },
        }, QuietSite.Arguments);
        await site.StartAsync(TestContext.Current.CancellationToken);
        await using var proxy = await RecordingProxy.StartAsync(site.Urls.Single());
        await using var context = await browser.OpenAsync(320, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync(proxy.Address + "/check");
        await page.ChooseAsync(DemonstrationData.Screenshot);
        await page.ClickAsync("main button[type=submit]");
        await page.ArriveAsync("/check/answer");
        Assert.DoesNotContain(proxy.Requests, HasPicture);
        await page.CheckAsync("#ask-tineye");
        await page.ClickAsync("#provider button");
        await page.Locator("#provider .cl-places a").First.WaitForAsync();
        await PageLooks.AssertAccessibleAsync(page);
        Assert.Equal("/check/elsewhere", Assert.Single(proxy.Requests, HasPicture).Path);
        Assert.Single(server.Requests);
        // The person's own picture is still on the page.
        Assert.StartsWith("data:", await page.Locator("image[data-own-picture]").First.GetAttributeAsync("href"), StringComparison.Ordinal);

        static bool HasPicture(RecordingProxy.Sent request) => Beginnings.Any(beginning => request.Body.AsSpan().IndexOf(beginning) >= 0);
    }

    [Fact]
    public async Task Answer_LoadedAnew_HasTheOutlineAndSaysWhereThePictureIs()
    {
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/check");
        await page.ChooseAsync(DemonstrationData.Screenshot);
        await page.ClickAsync("main button[type=submit]");
        await page.ArriveAsync("/check/answer");
        await PageLooks.TakeAsync(page, "answer-on-device");
        await page.ReloadAsync();
        await PageLooks.TakeAsync(page, "answer-loaded-anew");
        Assert.Null(await page.Locator("image[data-own-picture]").First.GetAttributeAsync("href"));
        Assert.True(await page.Locator("[data-own-picture-words]").First.IsVisibleAsync());
        Assert.True(await page.Locator(".cl-outlined__light").First.IsVisibleAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        Assert.Equal(0, await page.EvaluateAsync<int>("indexedDB.databases().then(all => all.length)"));
        Assert.Equal(0, await page.EvaluateAsync<int>("caches.keys().then(all => all.length)"));
    }

    [Theory, InlineData("policy"), InlineData("script"), InlineData("module"), InlineData("old"), InlineData("true pixels")]
    public async Task Check_WhereTheBrowserCannotDoIt_LeavesTheChoiceToSend(string missing)
    {
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        if (missing == "policy")
            await page.RouteAsync("**/client/**/worker.js", async route =>
            {
                var answer = await route.FetchAsync();
                var headers = new Dictionary<string, string>(answer.Headers) { ["content-security-policy"] = "default-src 'none'; script-src 'self'; connect-src 'self'" };
                await route.FulfillAsync(new RouteFulfillOptions { Response = answer, Headers = headers });
            });
        else if (missing == "true pixels")
            await page.RouteAsync("**/client/**/worker.js", async route =>
            {
                // As browsers do that let nobody read a canvas.
                var answer = await route.FetchAsync();
                const string White = "OffscreenCanvasRenderingContext2D.prototype.getImageData = (x, y, w, h) => new ImageData(new Uint8ClampedArray(4 * w * h).fill(255), w, h);";
                await route.FulfillAsync(new RouteFulfillOptions { Response = answer, Body = White + await answer.TextAsync() });
            });
        else if (missing == "old")
            await page.AddInitScriptAsync("delete window.OffscreenCanvas");
        else
            await page.RouteAsync(missing == "script" ? "**/client/**/worker.js" : "**/client/**/choosing.js", route => route.AbortAsync());
        await page.GotoAsync("/check");
        await page.Locator(".cl-unable").WaitForAsync();
        Assert.False(await page.Locator(".cl-on-device").IsVisibleAsync());
        Assert.Equal("Send the picture", await page.Locator("main button[type=submit]").InnerTextAsync());
        Assert.Contains("goes to the computer that runs this site", await page.Locator(".cl-send").InnerTextAsync(), StringComparison.Ordinal);
        await PageLooks.AssertFitsAsync(page, 320);
        await PageLooks.TakeAsync(page, "unable-320");
        await page.SetInputFilesAsync("#picture", DemonstrationData.Screenshot);
        await page.ClickAsync("main button[type=submit]");
        await page.ArriveAsync("/check/about");
    }

    [Fact]
    public async Task Send_WithScripts_TakesAChoiceOfItsOwn()
    {
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/check");
        await page.Locator("[data-part=continue]").WaitForAsync();
        Assert.False(await page.Locator("#picture").IsVisibleAsync());
        await page.ClickAsync("text=Send the picture itself instead");
        await page.SetInputFilesAsync("#picture", DemonstrationData.Screenshot);
        await PageLooks.AssertFitsAsync(page, 320);
        await page.ClickAsync("main button[type=submit]");
        await page.ArriveAsync("/check/about");
    }

    [Fact]
    public async Task Continue_WithoutAConnection_SaysSoOnceAndGoesOnLater()
    {
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/check");
        await page.SetInputFilesAsync("#own-picture", DemonstrationData.Screenshot);
        await page.ReadAsync();
        await context.SetOfflineAsync(true);
        var failures = 0;
        page.RequestFailed += (_, _) => failures++;
        for (var tries = 1; tries <= 2; tries++)
        {
            await page.ClickAsync("[data-part=continue]");
            while (Volatile.Read(ref failures) < tries)
                await Task.Delay(20, TestContext.Current.CancellationToken);
        }
        await Assertions.Expect(page.Locator("#main .govuk-error-summary")).ToHaveCountAsync(1);
        await context.SetOfflineAsync(false);
        await page.ClickAsync("[data-part=continue]");
        await page.ArriveAsync("/check/about");
    }

    [Fact]
    public async Task Exit_WithAPictureOnThePage_LeavesNothingOfIt()
    {
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/check");
        await page.ChooseAsync(DemonstrationData.Screenshot);
        await page.ClickAsync(".cl-leave__button");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Sunny spells");
        await page.GoBackAsync();
        Assert.Equal(0, await page.Locator("[data-own-picture]").CountAsync());
        Assert.DoesNotContain(await context.CookiesAsync(), cookie => cookie.Name == "catchlight-check");
    }

    [Fact]
    public async Task Share_WithoutTheScriptOnTheDevice_IsNotReadHere()
    {
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/check");
        await ShareAsync(page, DemonstrationData.Screenshot);
        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToContainTextAsync("We did not read it.");
        await page.ChooseAsync(DemonstrationData.Screenshot);
    }

    private static async Task ComeInAsync(IPage page, string way, string file)
    {
        var bytes = Convert.ToBase64String(await File.ReadAllBytesAsync(file));
        switch (way)
        {
            case "choose":
                await page.SetInputFilesAsync("#own-picture", file);
                break;
            case "paste":
                await page.EvaluateAsync(
                    "async bytes => { const image = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), l => l.charCodeAt(0))])); const canvas = new OffscreenCanvas(image.width, image.height);"
                    + " canvas.getContext('2d').drawImage(image, 0, 0); await navigator.clipboard.write([new ClipboardItem({ 'image/png': await canvas.convertToBlob() })]); }", bytes);
                await page.Keyboard.PressAsync("Control+V");
                break;
            case "drop":
                await page.EvaluateAsync(
                    "bytes => { const files = new DataTransfer(); files.items.add(new File([Uint8Array.from(atob(bytes), l => l.charCodeAt(0))], 'picture.jpg', { type: 'image/jpeg' }));"
                    + " for (const type of ['dragover', 'drop']) document.querySelector('main').dispatchEvent(new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true })); }", bytes);
                break;
            default:
                // The site is installed: from then on a script on the device takes what is shared.
                await page.EvaluateAsync("async () => { dispatchEvent(new Event('appinstalled')); await navigator.serviceWorker.ready; while (!navigator.serviceWorker.controller) await new Promise(r => setTimeout(r, 20)); }");
                await ShareAsync(page, file);
                await page.ArriveAsync("/check");
                break;
        }
    }

    /// <summary>Sends a picture as the system does on behalf of another app: a form that opens the site.</summary>
    private static async Task ShareAsync(IPage page, string file)
    {
        await page.EvaluateAsync(
            "() => { const form = Object.assign(document.createElement('form'), { id: 'share', method: 'post', action: '/check/shared', enctype: 'multipart/form-data' });"
            + " form.append(Object.assign(document.createElement('input'), { type: 'file', name: 'picture', id: 'shared' })); document.body.append(form); }");
        await page.SetInputFilesAsync("#shared", file);
        await page.EvaluateAsync("document.getElementById('share').submit()");
    }
}
