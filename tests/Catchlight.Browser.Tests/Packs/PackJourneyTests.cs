using System.Text;
using Catchlight.Evidence.Tests.Packing;
using Catchlight.Evidence.Tests.Verifying;
using Catchlight.Evidence.Verifying;
using Microsoft.Playwright;

namespace Catchlight.Browser.Tests.Packs;

/// <summary>A person makes an evidence pack on their own device.</summary>
public sealed class PackJourneyTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Pack_OfAChatScreenshotsAnEmailAndNotes_IsValidAndNothingWasSent()
    {
        using var folder = new TemporaryFolder();
        await using var proxy = await RecordingProxy.StartAsync(browser.Address);
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        var page = await context.NewPageAsync();
        var said = new List<string>();
        page.Console += (_, message) => said.AddRange(message.Type is "error" or "warning" ? [message.Text] : Array.Empty<string>());
        page.PageError += (_, error) => said.Add(error);
        await page.OpenPackAsync(proxy.Address + "/keep");
        var before = proxy.Requests.Count;

        await page.FillAsync("#person", "Sam");
        await page.FillAsync("#zone", "Europe/London");
        await page.ContinueAsync("files");
        await page.SetInputFilesAsync("[data-files]", PackFiles.Write(folder));
        await page.Locator("[data-ask-file]").Nth(2).WaitForAsync();
        await page.ListedAsync(4);
        await page.SayAsync("screenshot");
        await page.SayAsync("screenshot");
        await page.SayAsync("profile-picture");
        await page.ListedAsync(7);
        await page.ContinueAsync("picture");
        await page.ContinueAsync("told");
        await page.FillAsync("#summary", "A stranger blackmails me.");
        await AddAsync(page, "identifiers", ("value", "anna.b_77"), ("service", "Instagram"));
        await AddAsync(page, "asked", ("what", "200 pounds in one hour"));
        await AddAsync(page, "payments", ("amount", "50"), ("currency", "GBP"));
        await AddAsync(page, "notes", ("text", "A picture that could be seen once, on 14 March."));
        await AddAsync(page, "removals", ("to", "Instagram"), ("reference", "T-17"));
        await AddAsync(page, "missing", ("text", "I deleted the first chat."));
        await page.ContinueAsync("look");
        var timeline = await page.Locator("[data-events]").InnerTextAsync();
        Assert.Contains("Pay 200 GBP in 1 hour", timeline, StringComparison.Ordinal);
        Assert.Contains("Time is up.", timeline, StringComparison.Ordinal);
        Assert.Contains("They want money, gift cards or coins.", timeline, StringComparison.Ordinal);
        Assert.Contains("200 pounds in one hour", timeline, StringComparison.Ordinal);
        Assert.Contains("Asked Instagram to take a picture down. Number: T-17.", timeline, StringComparison.Ordinal);
        Assert.Contains("anna.b_77", await page.Locator("[data-traces]").InnerTextAsync(), StringComparison.Ordinal);
        await page.ContinueAsync("statement");
        Assert.Contains("My name is Sam.", await page.InputValueAsync("#statement"), StringComparison.Ordinal);
        await page.FillAsync("#statement", "I am Sam and this is what happened.\n");
        await page.ContinueAsync("seal");
        var zip = await page.SealAsync();

        Assert.Empty(said);
        Assert.Equal(before, proxy.Requests.Count);
        using var stream = new MemoryStream(zip);
        var check = await PackVerifier.VerifyAsync(stream, TestContext.Current.CancellationToken);
        Assert.Empty(check.Findings);
        Assert.Empty(IndependentBag.Problems(zip));
        Assert.Equal(check.Number.InGroups(), await page.Locator("[data-number]").InnerTextAsync());
        var files = IndependentBag.Files(zip);
        Assert.Equal("I am Sam and this is what happened.\n", Encoding.UTF8.GetString(files["statement.txt"]));
        Assert.Equal(MadePhotos.Jpeg(1), files["data/005-one.jpg"]);
        Assert.Contains(files.Keys, name => name.EndsWith("-profile.jpg", StringComparison.Ordinal));
        Assert.True(zip.AsSpan().IndexOf(PackFiles.Media) < 0, "a picture of the chat is in the pack");
        Assert.True(zip.AsSpan().IndexOf("/9j/4AAQSkZJRg"u8) < 0, "a picture of the email is in the pack");
        Assert.Contains("1", Encoding.UTF8.GetString(files["exhibits.csv"]).Split('\n')[2].Split(',')[7], StringComparison.Ordinal);
        var account = Encoding.UTF8.GetString(files["data/000-account.json"]);
        Assert.Contains("\"I deleted the first chat.\"", account, StringComparison.Ordinal);
        Assert.Contains("\"timeZone\": \"Europe/London\"", account, StringComparison.Ordinal);
        Assert.Contains(",removal,,Asked Instagram to take a picture down. Number: T-17.,", Encoding.UTF8.GetString(files["timeline.csv"]), StringComparison.Ordinal);
        Assert.Contains("2026-03-14T21:07:41Z", Encoding.UTF8.GetString(files["timeline.csv"]), StringComparison.Ordinal);
        Assert.Contains("\"id\": \"money-demand\"", Encoding.UTF8.GetString(files["timeline.json"]), StringComparison.Ordinal);
        Assert.Contains("The demand", Encoding.UTF8.GetString(files["report.html"]), StringComparison.Ordinal);
        Assert.True(files["report.pdf"].AsSpan().StartsWith("%PDF-"u8));
        await ChangedBytes.AssertFoundAnywhereAsync(zip, 200, seed: 3);
    }

    [Theory, InlineData(320, ""), InlineData(1280, ""), InlineData(320, "/es"), InlineData(1280, "/es")]
    public async Task Journey_WithTheKeyboardOnly_LeadsToThePack(int width, string language)
    {
        using var folder = new TemporaryFolder();
        await using var context = await browser.OpenAsync(width, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        var chooser = new TaskCompletionSource<IFileChooser>(TaskCreationOptions.RunContinuationsAsynchronously);
        page.FileChooser += (_, opened) => chooser.TrySetResult(opened);
        await page.OpenPackAsync(language + "/keep");
        Assert.False(await page.Locator("[data-keep]").IsVisibleAsync());
        await LookAsync(page, "start", width);
        await NextAsync(page, "files");
        await Keys.TabToAsync(page, "[data-files]");
        await page.Keyboard.PressAsync("Enter");
        await (await chooser.Task.WaitAsync(TimeSpan.FromMilliseconds(Browser.Patience), TestContext.Current.CancellationToken)).SetFilesAsync([folder.Write("one.jpg", MadePhotos.Jpeg(1)), folder.Write("private.jpg", MadePhotos.Jpeg(2))]);
        await page.Locator("[data-ask-file]").Nth(1).WaitForAsync();
        Assert.False(await page.Locator("[data-pack-page] [data-error]:visible").First.IsVisibleAsync());
        await LookAsync(page, "asking", width);
        // The focus is at the first question.
        await page.Keyboard.PressAsync("Space");
        await Keys.TabToAsync(page, "[data-take]");
        await page.Keyboard.PressAsync("Enter");
        await page.ListedAsync(1);
        await Assertions.Expect(page.Locator("[data-ask-file]")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.True(await page.Locator("[data-intimate]").IsVisibleAsync());
        await LookAsync(page, "intimate", width);
        await Keys.TabToAsync(page, "[data-take]");
        await page.Keyboard.PressAsync("Enter");
        await page.ListedAsync(2);
        await LookAsync(page, "files", width);
        await NextAsync(page, "picture");
        await LookAsync(page, "picture", width);
        await NextAsync(page, "told");
        await Keys.TabToAsync(page, "[data-entry=notes] summary");
        await page.Keyboard.PressAsync("Enter");
        await Keys.TabToAsync(page, "#notes-text");
        await page.Keyboard.TypeAsync("She called on Friday.");
        await Keys.TabToAsync(page, "[data-entry=notes] [data-add]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-entry=notes] [data-list] > li")).ToHaveCountAsync(1);
        await page.Locator("[data-entry] details").EvaluateAllAsync<object>("all => all.forEach(one => one.open = true)");
        await LookAsync(page, "told", width);
        await NextAsync(page, "look");
        await LookAsync(page, "look", width);
        await NextAsync(page, "statement");
        await LookAsync(page, "statement", width);
        await NextAsync(page, "seal");
        await Keys.TabToAsync(page, "[data-seal]");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-download]:focus").WaitForAsync();
        await page.Locator("[data-keep]").EvaluateAsync("one => one.open = true");
        await LookAsync(page, "seal", width);
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Matches(@"^evidence-\d{8}-\d{6}Z\.zip$", download.SuggestedFilename);
        // The browser's own "back" goes a step back, and nothing is lost.
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("[data-step=statement]")).ToBeVisibleAsync();
        await page.ListedAsync(2);
    }

    [Fact]
    public async Task Pack_MadeInSpanish_IsValidAndSpeaksSpanishToPeople()
    {
        using var folder = new TemporaryFolder();
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        await page.OpenPackAsync("/es/keep");
        await page.FillAsync("#person", "Sam");
        await page.FillAsync("#zone", "Europe/Madrid");
        await page.ContinueAsync("files");
        await page.SetInputFilesAsync("[data-files]", [folder.Write("chat.txt", PackFiles.Chat.ReplaceLineEndings("\r\n")), folder.Write("one.jpg", MadePhotos.Jpeg(1))]);
        await page.Locator("[data-ask-file]").WaitForAsync();
        await page.ListedAsync(1);
        await page.SayAsync("screenshot");
        await page.ListedAsync(2);
        Assert.Contains("Un chat: se leyeron 5 mensajes", await page.Locator("[data-step=files] [data-list]").InnerTextAsync(), StringComparison.Ordinal);
        await page.ContinueAsync("picture");
        await page.ContinueAsync("told");
        var payments = page.Locator("[data-entry=payments]");
        await payments.Locator("summary").ClickAsync();
        await payments.Locator("#payments-amount").FillAsync("50");
        await payments.Locator("#payments-currency").FillAsync("EUR");
        await payments.Locator("[data-day]").FillAsync("2026-03-14");
        await payments.Locator("#payments-collected").SelectOptionAsync("no");
        await payments.Locator("[data-add]").ClickAsync();
        await Assertions.Expect(payments.Locator("[data-list] > li")).ToContainTextAsync("14 de marzo de 2026 · 50 · EUR · No, todavía no");
        await page.ContinueAsync("look");
        var timeline = (await page.Locator("[data-events]").InnerTextAsync()).ReplaceLineEndings(" ");
        Assert.Contains("14 de marzo de 2026, 21:07:41 (20:07:41\u00A0UTC) Anna: Pay 200 GBP", timeline, StringComparison.Ordinal);
        Assert.Contains("Pago de 50 EUR. lo que dijo la persona", timeline, StringComparison.Ordinal);
        await page.ContinueAsync("statement");
        Assert.StartsWith("MI DECLARACIÓN", await page.InputValueAsync("#statement"), StringComparison.Ordinal);
        await page.ContinueAsync("seal");
        var zip = await page.SealAsync();

        using var stream = new MemoryStream(zip);
        Assert.Empty((await PackVerifier.VerifyAsync(stream, TestContext.Current.CancellationToken)).Findings);
        Assert.Empty(IndependentBag.Problems(zip));
        var files = IndependentBag.Files(zip);
        Assert.Contains("<html lang=\"es-ES\">", Encoding.UTF8.GetString(files["report.html"]), StringComparison.Ordinal);
        Assert.Contains("Me llamo Sam.", Encoding.UTF8.GetString(files["statement.txt"]), StringComparison.Ordinal);
        Assert.StartsWith("PARA LEER POR TELÉFONO", Encoding.UTF8.GetString(files["to-read-out.txt"]), StringComparison.Ordinal);
        Assert.StartsWith("local,offset,utc,kind,who,text,signs,from,message\r\n", Encoding.UTF8.GetString(files["timeline.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithoutScripts_GivesAListForPaper()
    {
        await using var context = await browser.OpenAsync(320);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/keep");
        Assert.Contains("Write down:", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await page.Locator("[data-pack-page]").IsVisibleAsync());
        await PageLooks.AssertFitsAsync(page, 320);
    }

    [Fact]
    public async Task Remove_BeforeSealing_LeavesItOutAndSaysSoInTheLog()
    {
        using var folder = new TemporaryFolder();
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        await page.OpenPackAsync();
        await page.ContinueAsync("files");
        await page.SetInputFilesAsync("[data-files]", [folder.Write("keep.txt", "This stays.\n"), folder.Write("away.txt", "This goes.\n")]);
        await page.ListedAsync(2);
        await page.ContinueAsync("picture");
        await page.ContinueAsync("told");
        await page.ContinueAsync("look");
        await page.Locator("[data-step=look] [data-list] > li", new PageLocatorOptions { HasText = "away.txt" }).GetByRole(AriaRole.Button).ClickAsync();
        await page.ListedAsync(1);
        await page.ContinueAsync("statement");
        await page.ContinueAsync("seal");
        var files = IndependentBag.Files(await page.SealAsync());
        Assert.Equal(["data/000-account.json", "data/001-keep.txt"], files.Keys.Where(name => name.StartsWith("data/", StringComparison.Ordinal)));
        Assert.Contains("\"action\":\"removed\",\"name\":\"away.txt\"", Encoding.UTF8.GetString(files["log.jsonl"]), StringComparison.Ordinal);
    }

    private static async Task LookAsync(IPage page, string name, int width)
    {
        await PageLooks.AssertFitsAsync(page, width);
        await PageLooks.AssertAccessibleAsync(page);
        await PageLooks.TakeAsync(page, $"pack-{name}-{await page.EvaluateAsync<string>("document.documentElement.lang")}-{width}");
    }

    private static async Task NextAsync(IPage page, string step)
    {
        await Keys.TabToAsync(page, "[data-step]:not([hidden]) [data-next]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator($"[data-step={step}]")).ToBeVisibleAsync();
        Assert.Equal($"step-{step}", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    private static async Task AddAsync(IPage page, string list, params (string Field, string Value)[] fields)
    {
        var section = page.Locator($"[data-entry={list}]");
        await section.Locator("summary").ClickAsync();
        foreach (var (field, value) in fields)
            await section.Locator($"#{list}-{field}").FillAsync(value);
        await section.Locator("[data-add]").ClickAsync();
        await Assertions.Expect(section.Locator("[data-list] > li")).ToHaveCountAsync(1);
    }
}
