using System.Text;
using Catchlight.Evidence.Tests.Packing;
using Catchlight.Evidence.Verifying;
using Catchlight.Web.Leaving;
using Microsoft.Playwright;

namespace Catchlight.Browser.Tests.Packs;

/// <summary>A pack that is half made is kept on the device, if the person wants that, and opens with its passphrase alone.</summary>
public sealed class KeptPackTests(Browser browser) : IClassFixture<Browser>
{
    private const string Passphrase = "lamp river button snow";

    [Fact]
    public async Task Keep_AfterTheTabWasClosed_GoesOnWhereItStopped()
    {
        using var folder = new TemporaryFolder();
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        await GatherAsync(context, folder);
        Assert.Equal(1, await RecordsAsync(context));

        var page = await context.NewPageAsync();
        await page.OpenPackAsync();
        await page.FillAsync("#kept-passphrase", "lamp river button rain");
        await page.ClickAsync("[data-open-kept]");
        await Assertions.Expect(page.Locator("#kept-error")).ToHaveTextAsync("This is not the passphrase. Nothing was opened.");
        Assert.Equal(0, await page.Locator("[data-step=files] [data-list] > li").CountAsync());
        await page.FillAsync("#kept-passphrase", Passphrase);
        await page.ClickAsync("[data-open-kept]");
        await Assertions.Expect(page.Locator("[data-step=look]")).ToBeVisibleAsync();
        await page.ListedAsync(4);
        Assert.Contains("Pay 200 GBP in 1 hour", await page.Locator("[data-events]").InnerTextAsync(), StringComparison.Ordinal);
        await page.ContinueAsync("statement");
        await page.ContinueAsync("seal");
        var zip = await page.SealAsync();
        using var stream = new MemoryStream(zip);
        Assert.Empty((await PackVerifier.VerifyAsync(stream, TestContext.Current.CancellationToken)).Findings);
        Assert.Empty(IndependentBag.Problems(zip));
        var files = IndependentBag.Files(zip);
        Assert.Contains("She called on Friday.", Encoding.UTF8.GetString(files["data/000-account.json"]), StringComparison.Ordinal);
        Assert.Equal(MadePhotos.Jpeg(1), files["data/003-one.jpg"]);
        // What was left out of the chat is still known, and when things were added, too.
        var exhibits = Encoding.UTF8.GetString(files["exhibits.csv"]).Split("\r\n");
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(folder.File("chat.zip"), TestContext.Current.CancellationToken))), exhibits[2].Split(',')[8]);
        Assert.Equal("1", exhibits[2].Split(',')[7]);
        Assert.Contains(exhibits, line => line.Contains("private.jpg,intimate", StringComparison.Ordinal));
        Assert.Equal(3, Encoding.UTF8.GetString(files["log.jsonl"]).Split('\n').Count(line => line.Contains("\"action\":\"added\"", StringComparison.Ordinal)));

        await page.Locator("[data-keep] summary").ClickAsync();
        await page.ClickAsync("[data-forget-now]");
        await Assertions.Expect(page.Locator("[data-keep-status]")).ToHaveTextAsync("It is deleted from this device.");
        Assert.Equal(0, await page.EvaluateAsync<int>("indexedDB.databases().then(all => all.length)"));
    }

    [Fact]
    public async Task Keep_WhatLiesInTheStorage_SaysNothing()
    {
        using var folder = new TemporaryFolder();
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        await GatherAsync(context, folder);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/about");
        var kept = Convert.FromBase64String(await page.EvaluateAsync<string>(
            """
            async () => {
              const open = await new Promise((resolve) => { const r = indexedDB.open("kept"); r.onsuccess = () => resolve(r.result); });
              const record = await new Promise((resolve) => { const r = open.transaction("kept").objectStore("kept").get("kept"); r.onsuccess = () => resolve(r.result); });
              open.close();
              window.names = Object.keys(record).sort().join();
              window.rounds = record.iterations;
              const bytes = new Uint8Array(await record.pieces.arrayBuffer());
              let text = "";
              for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
              return btoa(text);
            }
            """));
        Assert.Equal("iterations,pieces,salt", await page.EvaluateAsync<string>("window.names"));
        Assert.Equal(600_000, await page.EvaluateAsync<int>("window.rounds"));
        // One piece, whatever is in it: 12 bytes of nonce, 4 MiB, 16 bytes of tag.
        Assert.Equal(12 + (4 << 20) + 16, kept.Length);
        foreach (var word in (string[])["chat.zip", "one.jpg", "Anna", "Friday", "summary", "JFIF", "image/jpeg"])
            Assert.True(kept.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) < 0, $"{word} can be read");
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        Assert.Equal(0, await page.EvaluateAsync<int>("caches.keys().then(all => all.length)"));

        // Who leaves, leaves nothing.
        await page.GotoAsync(LeaveEndpoint.Path);
        await page.GotoAsync("/");
        Assert.Equal(0, await page.EvaluateAsync<int>("indexedDB.databases().then(all => all.length)"));
    }

    [Fact]
    public async Task Close_WithoutKeeping_LeavesNothing()
    {
        using var folder = new TemporaryFolder();
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        var page = await context.NewPageAsync();
        await page.OpenPackAsync();
        await page.ContinueAsync("files");
        await page.SetInputFilesAsync("[data-files]", folder.Write("note.txt", "She called on Friday.\n"));
        await page.ListedAsync(1);
        await page.CloseAsync();
        page = await context.NewPageAsync();
        await page.OpenPackAsync();
        Assert.False(await page.Locator("[data-kept-before]").IsVisibleAsync());
        await page.ContinueAsync("files");
        await page.ListedAsync(0);
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        Assert.Equal(0, await page.EvaluateAsync<int>("indexedDB.databases().then(all => all.length)"));
        Assert.Equal(0, await page.EvaluateAsync<int>("caches.keys().then(all => all.length)"));
        Assert.Empty(await context.CookiesAsync());
    }

    // A chat, a screenshot, a text and what exists only on paper; kept, and the tab closed.
    private static async Task GatherAsync(IBrowserContext context, TemporaryFolder folder)
    {
        var page = await context.NewPageAsync();
        await page.OpenPackAsync();
        await page.ContinueAsync("files");
        await page.SetInputFilesAsync(
            "[data-files]", [folder.Write("chat.zip", PackFiles.ChatExport()), folder.Write("one.jpg", MadePhotos.Jpeg(1)), folder.Write("private.jpg", MadePhotos.Jpeg(2)), folder.Write("note.txt", "It began on an app.\n")]);
        await page.Locator("[data-ask-file]").Nth(1).WaitForAsync();
        await page.ListedAsync(2);
        await page.SayAsync("screenshot");
        await page.SayAsync("intimate");
        await page.ListedAsync(4);
        await page.ContinueAsync("picture");
        await page.ContinueAsync("told");
        await page.FillAsync("#summary", "She called on Friday.");
        await page.Locator("[data-keep] summary").ClickAsync();
        Assert.StartsWith("If you lose the passphrase, nobody can open it again.", await page.Locator("[data-keep] .govuk-details__text").InnerTextAsync(), StringComparison.Ordinal);
        await page.FillAsync("#passphrase", Passphrase);
        await page.FillAsync("#passphrase-again", Passphrase);
        await page.ClickAsync("[data-keep-now]");
        await Assertions.Expect(page.Locator("[data-keep-status]")).ToContainTextAsync("It is kept.");
        await page.CloseAsync();
    }

    private static async Task<int> RecordsAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync("/about");
        var count = await page.EvaluateAsync<int>("indexedDB.databases().then(all => all.length)");
        await page.CloseAsync();
        return count;
    }
}
