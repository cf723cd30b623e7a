using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Catchlight.Browser.Tests.Removals;

/// <summary>A person asks an app or site to take a picture down, on their own device.</summary>
public sealed class RemovalJourneyTests(Browser browser) : IClassFixture<Browser>
{
    // In every field: nothing that is sent may hold it.
    private const string Telltale = "Quillfeather";

    private static readonly (string Field, string Value)[] Typed =
    [
        ("to", Telltale + "gram"), ("where", $"https://a.example/{Telltale}/1\n\n  https://a.example/{Telltale}/2  "), ("name", $"Zoë {Telltale}"), ("contact", $"{Telltale}@b.example"),
    ];

    [Fact]
    public async Task Request_FilledIn_SaysAllOfItAndNothingIsSent()
    {
        await using var proxy = await RecordingProxy.StartAsync(browser.Address);
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"], new BrowserContextGrantPermissionsOptions { Origin = proxy.Address });
        var page = await context.NewPageAsync();
        var (said, asked) = (new List<string>(), new List<string>());
        page.Console += (_, message) => said.AddRange(message.Type is "error" or "warning" ? [message.Text] : Array.Empty<string>());
        page.PageError += (_, error) => said.Add(error);
        context.Request += (_, request) => asked.Add(request.Url);
        await page.OpenRemovalAsync(proxy.Address + "/ask");
        var before = proxy.Requests.Count;

        await ToTheWordsAsync(page, "us-take-it-down");
        await page.GoOnAsync("read");
        var text = await page.Locator("[data-letter]").TextContentAsync() ?? "";
        foreach (var part in (string[])[
            $"To: {Telltale}gram\n", $"Date: {TimeProvider.System.GetLocalNow().ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}\n", "A private picture of me is on your service.", "within 48 hours. I ask this under the TAKE IT DOWN Act",
            $"- https://a.example/{Telltale}/1\n- https://a.example/{Telltale}/2\n", $"{Telltale}@b.example\n", "I believe in good faith that this picture was put up without my consent.", $"Signed: Zoë {Telltale}\n"])
            Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.DoesNotContain("[", text, StringComparison.Ordinal);

        await page.ClickAsync("[data-copy-text]");
        await Assertions.Expect(page.Locator("[data-status]")).ToHaveTextAsync("Copied");
        Assert.Equal(text, (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).Replace("\r\n", "\n", StringComparison.Ordinal));
        using (var pdf = PdfDocument.Open(await page.SaveAsync("[data-pdf]", "letter.pdf")))
        {
            var words = string.Join(' ', pdf.GetPages().SelectMany(one => one.GetWords()).Select(word => word.Text));
            foreach (var part in (string[])["Request to remove a picture", $"https://a.example/{Telltale}/2", $"Signed: Zoë {Telltale}", "I believe in good faith"])
                Assert.Contains(part, words, StringComparison.Ordinal);
        }

        await page.FillAsync("#reference", $"{Telltale}-7");
        await page.ClickAsync("[data-sent]");
        await Assertions.Expect(page.Locator("[data-sent-part] li")).ToContainTextAsync($"Number: {Telltale}-7");
        Assert.True(await page.Locator("[data-sent]").IsDisabledAsync());
        // A second one, to another site, under the law of Europe.
        await page.ClickAsync("[data-another]");
        await Assertions.Expect(page.Locator("#to")).ToHaveValueAsync("");
        await page.CheckAsync("#law-eu-notice");
        await page.FillAsync("#to", "Other Site");
        await page.GoOnAsync("read");
        await Assertions.Expect(page.Locator("[data-letter]")).ToContainTextAsync("article 16 of the Digital Services Act");
        await page.ClickAsync("[data-sent]");
        await Assertions.Expect(page.Locator("[data-sent-part] li")).ToHaveCountAsync(2);

        var rows = Encoding.UTF8.GetString(await page.SaveAsync("[data-save-list]", "sent.csv")).Split("\r\n");
        Assert.Equal("sent,to,request,places,reference,look-again", rows[0]);
        var cells = rows[1].Split(',');
        Assert.Equal((Telltale + "gram", $"{Telltale}-7"), (cells[1], cells[^2]));
        Assert.Equal(TimeSpan.FromHours(48), Moment(cells[^1]) - Moment(cells[0]));
        Assert.StartsWith("Other Site,", rows[2][(rows[2].IndexOf(',', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal);
        var calendar = Encoding.UTF8.GetString(await page.SaveAsync("[data-reminder]", "reminder.ics")).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Equal([$"Look again: {Telltale}gram", "Look again: Other Site"], Regex.Matches(calendar, "(?m)^SUMMARY:(.*)\r$").Select(match => match.Groups[1].Value));
        Assert.Equal(2, Regex.Count(calendar, "BEGIN:VALARM"));
        var due = Regex.Matches(calendar, "(?m)^DTSTART:(.*)\r$").Select(match => DateTimeOffset.ParseExact(match.Groups[1].Value, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));
        Assert.Equal(Moment(cells[^1]), due.First());
        Assert.DoesNotContain("picture", calendar, StringComparison.OrdinalIgnoreCase);

        Assert.Empty(said);
        Assert.Equal(before, proxy.Requests.Count);
        Assert.All(asked.Where(url => !url.StartsWith("blob:", StringComparison.Ordinal)), url => Assert.StartsWith(proxy.Address, url, StringComparison.Ordinal));
        Assert.Empty(await context.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        Assert.Equal(0, await page.EvaluateAsync<int>("indexedDB.databases().then(all => all.length)"));
        // Leaving it and coming back shows nothing any more.
        await page.GotoAsync(proxy.Address + "/privacy");
        await page.GoBackAsync();
        await page.Locator("[data-ask-page][data-ready]").WaitForAsync();
        Assert.DoesNotContain(Telltale, await page.EvaluateAsync<string>("document.documentElement.outerHTML + [...document.querySelectorAll('input, textarea')].map(one => one.value).join()"), StringComparison.Ordinal);
        Assert.DoesNotContain(proxy.Requests, request => (request.Path + request.Query + Encoding.UTF8.GetString(request.Body)).Contains(Telltale, StringComparison.OrdinalIgnoreCase));
        Assert.All(proxy.Requests, request => Assert.Equal(("GET", 0), (request.Method, request.Body.Length)));
    }

    [Fact]
    public async Task Pdf_OfNamesInOtherWritings_DrawsEverySignAndAsksForFontsAlone()
    {
        await using var proxy = await RecordingProxy.StartAsync(browser.Address);
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        await page.OpenRemovalAsync(proxy.Address + "/ask");
        await ToTheWordsAsync(page, "eu-notice");
        await page.FillAsync("#name", "王小明");
        await page.FillAsync("#to", "さくら 김민수 😀");
        await page.GoOnAsync("read");
        var before = proxy.Requests.Count;
        var pdf = await page.SaveAsync("[data-pdf]", "letter.pdf");
        Assert.Equal(FontRequests.All, FontRequests.Of(proxy.Requests.Skip(before)));
        Assert.Equal(0, PdfReading.Boxes(pdf));
        var text = await PdfReading.TextAsync(pdf);
        Assert.All((string[])["王小明", "さくら", "김민수", "😀"], name => Assert.Contains(name, text, StringComparison.Ordinal));
    }

    [Theory, InlineData(320, ""), InlineData(1280, ""), InlineData(320, "/es")]
    public async Task Journey_WithTheKeyboardOnly_LeadsToTheTextAndTheList(int width, string language)
    {
        await using var context = await browser.OpenAsync(width, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        var name = $"{width}{language.Replace('/', '-')}";
        await page.OpenRemovalAsync(language + "/ask");
        await LookAsync(page, width, $"ask-age-{name}");
        await Keys.TabToAsync(page, "[name=age]");
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("18-or-over", await page.Locator("[name=age]:checked").GetAttributeAsync("value"));
        await NextAsync(page, "first");
        await LookAsync(page, width, $"ask-first-{name}");
        await NextAsync(page, "write");
        await Keys.TabToAsync(page, "[data-step=write] [data-next]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#law-error")).ToBeVisibleAsync();
        Assert.Equal("law", await page.EvaluateAsync<string>("document.activeElement.name"));
        await LookAsync(page, width, $"ask-no-law-{name}");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("#law-error")).ToBeHiddenAsync();
        await Keys.TabToAsync(page, "[data-step=write] [data-next]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#to")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#to-error")).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync("Instagram");
        await Keys.TabToAsync(page, "#where");
        await page.Keyboard.TypeAsync("https://instagram.example/p/a-long-address-that-does-not-break-by-itself-0123456789");
        await Keys.TabToAsync(page, "[name=for]");
        await page.Keyboard.PressAsync("ArrowDown");
        await Keys.TabToAsync(page, "#behalf");
        await page.Keyboard.TypeAsync("Kim");
        await LookAsync(page, width, $"ask-write-{name}");
        await NextAsync(page, "read");
        await Assertions.Expect(page.Locator("[data-letter]")).ToContainTextAsync(language.Length == 0 ? "On behalf of: Kim" : "En nombre de: Kim");
        await Assertions.Expect(page.Locator("[data-letter]")).ToContainTextAsync(language.Length == 0 ? "A private picture of the person named above" : "Hay una foto privada de la persona nombrada arriba");
        await Assertions.Expect(page.Locator("[data-letter]")).ToContainTextAsync(language.Length == 0 ? "[your name]" : "[tu nombre]");
        await Keys.TabToAsync(page, "[data-sent]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#sent-title")).ToBeFocusedAsync();
        await LookAsync(page, width, $"ask-read-{name}");
        await Keys.TabToAsync(page, "[data-reminder]");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        var calendar = await File.ReadAllTextAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Contains(language.Length == 0 ? "SUMMARY:Look again: Instagram" : "SUMMARY:Mirar otra vez: Instagram", calendar, StringComparison.Ordinal);
        // The browser's own "back" goes a step back, and nothing is lost.
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("[data-step=write]")).ToBeVisibleAsync();
        Assert.Equal("Instagram", await page.InputValueAsync("#to"));
    }

    private static async Task ToTheWordsAsync(IPage page, string law)
    {
        await page.GoOnAsync("first");
        await page.GoOnAsync("write");
        await page.CheckAsync($"#law-{law}");
        foreach (var (field, value) in Typed)
            await page.FillAsync("#" + field, value);
    }

    private static async Task NextAsync(IPage page, string step)
    {
        await Keys.TabToAsync(page, "[data-step]:not([hidden]) [data-next]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator($"#step-{step}")).ToBeFocusedAsync();
    }

    private static async Task LookAsync(IPage page, int width, string name)
    {
        await PageLooks.TakeAsync(page, name);
        await PageLooks.AssertFitsAsync(page, width);
        await PageLooks.AssertAccessibleAsync(page);
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
