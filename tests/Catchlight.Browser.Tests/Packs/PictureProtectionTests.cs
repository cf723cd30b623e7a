using System.Security.Cryptography;
using System.Text;
using Catchlight.Evidence.Tests.Packing;
using Catchlight.Evidence.Verifying;
using Catchlight.Imaging.Hashing;
using Catchlight.Ingest.Decoding;
using Microsoft.Playwright;

namespace Catchlight.Browser.Tests.Packs;

/// <summary>An intimate picture is written down and never copied; one of somebody under 18, or of unknown age, is not even opened.</summary>
public sealed class PictureProtectionTests(Browser browser) : IClassFixture<Browser>
{
    private const string Name = "private-picture.jpg";

    // Notes every way in which a page can read a file, or hand it on.
    private const string Watch =
        """
        window.touched = [];
        const note = (what, file) => { if (file instanceof File) window.touched.push(`${what} ${file.name}`); };
        for (const name of ["arrayBuffer", "stream", "text", "slice", "bytes"]) {
          const real = Blob.prototype[name];
          if (real) Blob.prototype[name] = function (...given) { note(name, this); return real.apply(this, given); };
        }
        for (const name of ["readAsArrayBuffer", "readAsText", "readAsDataURL", "readAsBinaryString"]) {
          const real = FileReader.prototype[name];
          FileReader.prototype[name] = function (file) { note(name, file); return real.call(this, file); };
        }
        const decode = window.createImageBitmap;
        window.createImageBitmap = (file, ...more) => { note("createImageBitmap", file); return decode(file, ...more); };
        const address = URL.createObjectURL;
        URL.createObjectURL = (file) => { note("createObjectURL", file); return address.call(URL, file); };
        const hasFile = (value, what) => {
          if (value instanceof Blob) note(what, value);
          else if (value && typeof value === "object") Object.values(value).forEach((part) => hasFile(part, what));
        };
        const post = Worker.prototype.postMessage;
        Worker.prototype.postMessage = function (message, ...more) { hasFile(message, "postMessage"); return post.call(this, message, ...more); };
        const request = window.fetch;
        window.fetch = (to, options) => { hasFile(options?.body, "fetch"); return request(to, options); };
        """;

    [Theory]
    [InlineData("choose", "under-18"), InlineData("drop", "under-18"), InlineData("paste", "under-18")]
    [InlineData("choose", "not-sure"), InlineData("drop", "not-sure"), InlineData("paste", "not-sure"), InlineData("choose", "18-or-over")]
    public async Task IntimatePicture_HoweverItComesIn_IsWrittenDownAndNotOpened(string way, string age)
    {
        using var folder = new TemporaryFolder();
        var picture = MadePhotos.Jpeg(7);
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        await page.OpenPackAsync();
        await page.CheckAsync($"#age-{age}");
        await page.ContinueAsync("files");
        await ComeInAsync(page, way, folder.Write(Name, picture));
        await page.Locator("[data-ask-file]").WaitForAsync();
        Assert.False(await page.Locator("[data-adult]").IsVisibleAsync());
        await page.CheckAsync("[data-ask-file] [value=intimate]");
        // Only an adult is asked whether the picture may be hashed; this one does not agree.
        Assert.Equal(age == "18-or-over", await page.Locator("[data-adult]").IsVisibleAsync());
        await page.FillAsync("[data-ask-file] [data-field=where]", "my phone; sent to anna.b_77");
        await page.ClickAsync("[data-ask-file] [data-take]");
        await page.ListedAsync(1);
        Assert.Empty(await TouchedAsync(page));
        var zip = await SealAsync(page);
        Assert.DoesNotContain(await TouchedAsync(page), touched => touched.EndsWith(Name, StringComparison.Ordinal));

        using var stream = new MemoryStream(zip);
        Assert.Empty((await PackVerifier.VerifyAsync(stream, TestContext.Current.CancellationToken)).Findings);
        var row = Encoding.UTF8.GetString(IndependentBag.Files(zip)["exhibits.csv"]).Split("\r\n").Single(line => line.Contains(Name, StringComparison.Ordinal));
        Assert.StartsWith($",{Name},intimate,{picture.Length},", row, StringComparison.Ordinal);
        Assert.Contains("my phone; sent to anna.b_77", row, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToHexStringLower(SHA256.HashData(picture)), Encoding.UTF8.GetString(zip), StringComparison.Ordinal);
        Assert.True(zip.AsSpan().IndexOf(picture.AsSpan(200, 64)) < 0, "a part of the picture is in the pack");
    }

    [Fact]
    public async Task IntimatePicture_OfAnAdultWhoAgrees_IsHashedAndNotCopied()
    {
        using var folder = new TemporaryFolder();
        var picture = MadePhotos.Jpeg(7);
        await using var context = await browser.OpenAsync(1280, javaScript: true);
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        await page.OpenPackAsync();
        await page.CheckAsync("#age-18-or-over");
        await page.ContinueAsync("files");
        await page.SetInputFilesAsync("[data-files]", folder.Write(Name, picture));
        await page.CheckAsync("[data-ask-file] [value=intimate]");
        await page.CheckAsync("[data-ask-file] [data-field=hash]");
        await page.ClickAsync("[data-ask-file] [data-take]");
        await page.ListedAsync(1);
        // It went to the worker, and the page itself did not look at it.
        Assert.Equal([$"postMessage {Name}"], await TouchedAsync(page));
        Assert.Equal(0, await page.Locator("main img").CountAsync());
        var zip = await SealAsync(page);
        var files = IndependentBag.Files(zip);
        var cells = Encoding.UTF8.GetString(files["exhibits.csv"]).Split("\r\n").Single(line => line.Contains(Name, StringComparison.Ordinal)).Split(',');
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(picture)), cells[5]);
        var server = PdqHasher.Hash(Assert.IsType<Decoded>(new PictureDecoder().Decode(picture, TestContext.Current.CancellationToken)).Image).Hash;
        Assert.InRange(PdqHash.Parse(cells[9]).DistanceTo(server), 0, 2);
        Assert.Single(files.Keys, name => name.StartsWith("data/", StringComparison.Ordinal));
        Assert.True(zip.AsSpan().IndexOf(picture.AsSpan(200, 64)) < 0, "a part of the picture is in the pack");
    }

    [Fact]
    public async Task Picture_OfWhichNobodySaidWhatItIs_HoldsTheJourney()
    {
        using var folder = new TemporaryFolder();
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        await page.OpenPackAsync();
        await page.ContinueAsync("files");
        await page.SetInputFilesAsync("[data-files]", [folder.Write("clip.mp4", [0]), folder.Write("paper.pdf", [0]), folder.Write("unknown.bin", [0])]);
        await Assertions.Expect(page.Locator("[data-ask-file]")).ToHaveCountAsync(3);
        await page.ClickAsync("[data-step=files] [data-next]");
        await Assertions.Expect(page.Locator("[data-ask-file] [data-error]").First).ToBeVisibleAsync();
        Assert.True(await page.Locator("[data-step=files]").IsVisibleAsync());
        for (var i = 0; i < 3; i++)
            await page.Locator("[data-drop-it]").First.ClickAsync();
        await page.ContinueAsync("picture");
        Assert.Empty(await TouchedAsync(page));
    }

    [Theory, InlineData("under-18", "Report Remove", "StopNCII"), InlineData("not-sure", "Take It Down", "StopNCII"), InlineData("18-or-over", "StopNCII", "Report Remove")]
    public async Task PictureStep_ByAge_LeadsToTheRightPlace(string age, string there, string notThere)
    {
        await using var context = await browser.OpenAsync(320, javaScript: true);
        var page = await context.NewPageAsync();
        await page.OpenPackAsync();
        await page.CheckAsync($"#age-{age}");
        await page.ContinueAsync("files");
        await page.ContinueAsync("picture");
        var names = await page.Locator("[data-step=picture] .cl-route h3:visible").AllInnerTextsAsync();
        Assert.Contains(names, name => name.Contains(there, StringComparison.Ordinal));
        Assert.DoesNotContain(names, name => name.Contains(notThere, StringComparison.Ordinal));
        await PageLooks.TakeAsync(page, $"pack-picture-{age}-320");
    }

    private static async Task<string[]> TouchedAsync(IPage page) => await page.EvaluateAsync<string[]>("window.touched");

    private static async Task<byte[]> SealAsync(IPage page)
    {
        foreach (var step in (string[])["picture", "told", "look", "statement", "seal"])
            await page.ContinueAsync(step);
        return await page.SealAsync();
    }

    // Dropped and pasted as other programs do it: the file comes with the event.
    private static async Task ComeInAsync(IPage page, string way, string file)
    {
        if (way == "choose")
        {
            await page.SetInputFilesAsync("[data-files]", file);
            return;
        }
        var bytes = Convert.ToBase64String(await File.ReadAllBytesAsync(file));
        await page.EvaluateAsync(
            "([way, bytes, name]) => { const files = new DataTransfer(); files.items.add(new File([Uint8Array.from(atob(bytes), l => l.charCodeAt(0))], name, { type: 'image/jpeg' }));"
            + " const main = document.querySelector('main');"
            + " if (way === 'paste') main.dispatchEvent(new ClipboardEvent('paste', { clipboardData: files, bubbles: true, cancelable: true }));"
            + " else for (const type of ['dragover', 'drop']) main.dispatchEvent(new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true })); }",
            new[] { way, bytes, Name });
    }
}
