using Microsoft.Playwright;
using static Catchlight.Browser.Tests.Keys;

namespace Catchlight.Browser.Tests;

/// <summary>The page where a conversation is read on the person's own device.</summary>
public sealed class ConversationTests(Browser browser) : IClassFixture<Browser>
{
    private const string Address = "/conversation";

    [Theory, InlineData("whatsapp"), InlineData("email"), InlineData("pasted"), InlineData("zip")]
    public async Task Read_HoweverItComesIn_NothingOfItIsSent(string way)
    {
        await using var proxy = await RecordingProxy.StartAsync(browser.Address);
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        var asked = new List<string>();
        context.Request += (_, request) => asked.Add(request.Url);
        var page = await context.NewPageAsync();
        await page.OpenConversationAsync(proxy.Address + Address);
        var before = proxy.Requests.Count;
        if (way == "pasted")
            await page.ReadPastedAsync(Chats.Pasted);
        else
            await page.SetInputFilesAsync("#chat-file", way switch
            {
                "whatsapp" => Chats.File($"WhatsApp Chat with {Chats.Telltale}.txt", Chats.WhatsApp),
                "zip" => Chats.File("WhatsApp Chat with Alex.zip", Chats.Zipped(Chats.WhatsApp)),
                _ => Chats.File("mail.eml", Chats.Email),
            });
        var findings = await page.FindingsAsync();
        await Assertions.Expect(findings.Locator("h2[data-fill=heading]")).ToHaveTextAsync(way == "email" ? "This email is most likely a bluff" : "This is how blackmail with pictures looks");
        await Assertions.Expect(findings.Locator("[data-stage=threat] blockquote").First).ToContainTextAsync(way == "email" ? Chats.Telltale : "all ur followers");
        Assert.Equal(way == "zip" ? 1 : 0, await findings.Locator("[data-fill=media]").CountAsync());
        await page.ClickAsync("[data-step=result] [data-forget]");
        await Assertions.Expect(page.Locator("#messages")).ToBeVisibleAsync();

        Assert.All(asked, url => Assert.StartsWith(proxy.Address, url, StringComparison.Ordinal));
        Assert.All(proxy.Requests, request =>
        {
            Assert.Equal("GET", request.Method);
            Assert.Equal(("", 0), (request.Query, request.Body.Length));
            Assert.DoesNotContain(Chats.Telltale, request.Path, StringComparison.OrdinalIgnoreCase);
        });
        // To forget, the worker is ended; the next one asks for the same files, which the browser has.
        Assert.All(proxy.Requests.Skip(before), request => Assert.StartsWith("/client/", request.Path, StringComparison.Ordinal));
        Assert.Empty(await context.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        Assert.Equal(0, await page.EvaluateAsync<int>("indexedDB.databases().then(all => all.length)"));
    }

    [Theory, InlineData(320, ""), InlineData(1280, ""), InlineData(320, "/es")]
    public async Task Journey_WithTheKeyboardOnly_LeadsToTheLinesAndIsForgotten(int width, string language)
    {
        await using var context = await browser.OpenAsync(width, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        await page.OpenConversationAsync(language + Address);
        await LooksRightAsync(page, width, $"conversation-start-{width}{language.Replace('/', '-')}");
        await TabToAsync(page, "[data-part=read]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#messages-error")).ToBeVisibleAsync();
        Assert.Equal("messages", await page.EvaluateAsync<string>("document.activeElement.id"));
        await PageLooks.AssertAccessibleAsync(page);
        await page.Keyboard.InsertTextAsync(Chats.Pasted);
        await TabToAsync(page, "[data-part=read]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-step=who] h2")).ToBeFocusedAsync();
        await LooksRightAsync(page, width, $"conversation-who-{width}{language.Replace('/', '-')}");
        await TabToAsync(page, "[data-part=names] input");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("Sam", await page.Locator("[data-part=names] input:checked").GetAttributeAsync("value"));
        await TabToAsync(page, "[data-part=answer]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-part=result] h2[data-fill=heading]")).ToBeFocusedAsync();
        await LooksRightAsync(page, width, $"conversation-found-{width}{language.Replace('/', '-')}");
        await TabToAsync(page, "[data-step=result] [data-forget]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToBeFocusedAsync();
        Assert.Equal("", await page.InputValueAsync("#messages"));
        Assert.DoesNotContain("followers", await page.InnerTextAsync("body"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_WithoutASpace_DoNotWidenThePage()
    {
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        await page.OpenConversationAsync(Address);
        var name = new string('w', 39);
        await page.ReadPastedAsync($"{name}: hi\nSam: hi\n{name}: how are you\nSam: fine\n");
        await Assertions.Expect(page.Locator("[data-step=who] h2")).ToBeVisibleAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task Findings_SomebodySpeaksOfDying_BeginWithHelp()
    {
        await using var context = await browser.OpenAsync(320, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        await page.OpenConversationAsync(Address);
        await page.ReadPastedAsync(Chats.Pasted + "Sam: i want to kill myself\n");
        var findings = await page.FindingsAsync();
        Assert.True(await findings.EvaluateAsync<bool>("e => e.querySelector('.cl-crisis').compareDocumentPosition(e.querySelector('h2[data-fill=heading]')) === Node.DOCUMENT_POSITION_FOLLOWING"));
        await Assertions.Expect(findings.Locator("[data-fill=help-first]")).ToBeFocusedAsync();
        await Assertions.Expect(findings.Locator("[data-fill=help-first]")).ToContainTextAsync("you matter");
        await Assertions.Expect(findings.Locator(".cl-crisis a[href^='tel:']").First).ToBeVisibleAsync();
        await Assertions.Expect(findings.Locator("[data-list=crisis-lines]")).ToContainTextAsync("kill myself");
        await LooksRightAsync(page, 320, "conversation-crisis-320");
    }

    [Fact]
    public async Task Findings_ThePersonIsYoung_LeadToAnAdultTheyTrust()
    {
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        var page = await context.NewPageAsync();
        await page.OpenConversationAsync(Address);
        await page.ReadPastedAsync(Chats.Pasted + "Sam: I'm 15 and I'm scared\n");
        var findings = await page.FindingsAsync();
        await Assertions.Expect(findings.Locator("[data-list=advice]")).ToContainTextAsync("Tell an adult you trust, today.");
        await Assertions.Expect(findings.Locator("[data-list=remarks]")).ToContainTextAsync("If you are under 18, this is for you too.");
    }

    [Fact]
    public async Task Findings_NothingWasSeen_ProveNothing()
    {
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        var page = await context.NewPageAsync();
        await page.OpenConversationAsync(Address);
        await page.ReadPastedAsync("Kim: shall we meet at the library at four?\nSam: yes, see you there");
        var findings = await page.FindingsAsync();
        await Assertions.Expect(findings.Locator("[data-fill=text]").First).ToContainTextAsync("This proves nothing.");
        Assert.Equal(0, await findings.Locator(".cl-script").CountAsync());
        Assert.Equal(0, await findings.Locator(".cl-answer--warning").CountAsync());
        await PageLooks.TakeAsync(page, "conversation-nothing-1280");
    }

    [Fact]
    public async Task Findings_MarkupInAChat_IsShownAsTheTextThatItIs()
    {
        const string markup = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>";
        await using var context = await browser.OpenAsync(1280, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        await page.OpenConversationAsync(Address);
        var title = await page.TitleAsync();
        await page.SetInputFilesAsync("#chat-file", Chats.File("chat.txt", Chats.Exported(
            [("Sam", "who are you"), ("<b>Alex</b>", $"i will send it to all ur followers if u dont pay me {markup}"), ("<b>Alex</b>", "send $500 now")])));
        var findings = await page.FindingsAsync();
        await Assertions.Expect(findings.Locator("[data-stage=threat] blockquote").First).ToContainTextAsync("<img src=x");
        await Assertions.Expect(findings.Locator("[data-stage=threat] [data-fill=sender]").First).ToHaveTextAsync("<b>Alex</b>");
        Assert.Equal(0, await findings.Locator("img, b, script").CountAsync());
        Assert.Equal(title, await page.TitleAsync());
    }

    [Theory, InlineData("picture", "This is a picture. We did not open it."), InlineData("noise", "We can't read this kind of file."), InlineData("cut", "This file is damaged"), InlineData("empty", "Paste or type some messages first.")]
    public async Task Read_AFileThatIsNoConversation_IsRefusedInWords(string kind, string words)
    {
        await using var context = await browser.OpenAsync(320, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        await page.OpenConversationAsync(Address);
        var noise = new byte[100_000];
        new Random(7).NextBytes(noise);
        await page.SetInputFilesAsync("#chat-file", Chats.File("chat.txt", kind switch
        {
            "picture" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[100]],
            "noise" => noise,
            "cut" => Chats.Zipped(Chats.WhatsApp)[..200],
            _ => [],
        }));
        await Assertions.Expect(page.Locator("#messages-error")).ToContainTextAsync(words);
        await PageLooks.AssertAccessibleAsync(page);
        // The page goes on working.
        await page.ReadPastedAsync(Chats.Pasted);
        await page.FindingsAsync();
    }

    [Fact]
    public async Task Read_ALongChat_LeavesThePageAwake()
    {
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        var page = await context.NewPageAsync();
        await page.OpenConversationAsync(Address);
        var filler = Enumerable.Range(0, 4_987).Select(i => (i % 2 == 0 ? "Sam" : "Alex", $"did you see the match on day {i}? we should go there again some time"));
        var script = Chats.Pasted.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).Select(line => (line[0], line[1]));
        var file = Chats.File("WhatsApp Chat with Alex.txt", Chats.Exported(filler.Concat(script)));
        foreach (var time in (string[])["first", "second"])
        {
            // Timed on the page: this program looks only now and then.
            await page.EvaluateAsync(
                "() => { window.ticks = 0; window.ticking = setInterval(() => window.ticks++, 20); addEventListener('change', () => { window.chosen = performance.now(); }, { capture: true, once: true });"
                + " const result = document.querySelector('[data-step=result]'); const watch = new MutationObserver(() => { if (!result.checkVisibility()) return; window.shown = performance.now(); watch.disconnect(); });"
                + " watch.observe(document.body, { subtree: true, attributes: true }); }");
            await page.SetInputFilesAsync("#chat-file", file);
            var findings = await page.FindingsAsync();
            TestContext.Current.TestOutputHelper!.WriteLine($"5,000 messages, {time} time: {await page.EvaluateAsync<double>("window.shown - window.chosen"):F0} ms from choosing the file to what was found");
            Assert.True(await page.EvaluateAsync<int>("() => { clearInterval(window.ticking); return window.ticks; }") > 2, "the page stood still while the chat was read");
            await Assertions.Expect(findings.Locator("[data-fill=count]")).ToContainTextAsync("5000");
            await Assertions.Expect(findings.Locator("[data-stage=demand]")).ToContainTextAsync("send $500 now");
            await page.ClickAsync("[data-step=result] [data-forget]");
        }
    }

    [Theory, InlineData("script"), InlineData("policy"), InlineData("module"), InlineData("off")]
    public async Task Page_WhereTheBrowserCannotReadIt_SaysSoAndLeadsOn(string missing)
    {
        await using var context = await browser.OpenAsync(320, javaScript: missing != "off");
        var page = await context.NewPageAsync();
        if (missing == "policy")
            await page.RouteAsync("**/client/**/conversation-worker.js", async route =>
            {
                var answer = await route.FetchAsync();
                var headers = new Dictionary<string, string>(answer.Headers) { ["content-security-policy"] = "default-src 'none'; script-src 'self'; connect-src 'self'" };
                await route.FulfillAsync(new RouteFulfillOptions { Response = answer, Headers = headers });
            });
        else if (missing != "off")
            await page.RouteAsync(missing == "script" ? "**/client/**/conversation-worker.js" : "**/client/**/filling.js", route => route.AbortAsync());
        await page.GotoAsync(Address);
        await page.Locator(".cl-talk-off").WaitForAsync();
        await Assertions.Expect(page.Locator(".cl-talk")).ToBeHiddenAsync();
        Assert.Equal(0, await page.Locator("main form").CountAsync());
        await PageLooks.AssertFitsAsync(page, 320);
        await page.ClickAsync(".cl-talk-off a >> nth=0");
        await page.Locator(".cl-stages").WaitForAsync();
    }

    private static async Task LooksRightAsync(IPage page, int width, string name)
    {
        await PageLooks.TakeAsync(page, name);
        await PageLooks.AssertFitsAsync(page, width);
        await PageLooks.AssertAccessibleAsync(page);
    }
}
