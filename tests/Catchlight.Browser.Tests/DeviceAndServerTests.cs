using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Catchlight.Imaging.Wire;
using Catchlight.Ingest;
using Catchlight.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using NetVips;

namespace Catchlight.Browser.Tests;

/// <summary>
/// Edited pictures of the demonstration collection, checked by fingerprint and by picture: the same answer either way. A sample, drawn by lot from every picture and
/// every edit; bench/Catchlight.Drift checks hundreds.
/// </summary>
public sealed class DeviceAndServerTests(Browser browser) : IClassFixture<Browser>
{
    private const int Sample = 60;
    private const int Seed = 20261127;

    private static readonly (string Name, Func<Image, byte[]> Make)[] Edits =
    [
        ("as it is", image => image.JpegsaveBuffer(q: 90)),
        ("quarter of the size", image => image.Resize(0.25).JpegsaveBuffer(q: 85)),
        ("JPEG 20", image => image.JpegsaveBuffer(q: 20)),
        ("crop", image => image.Crop(image.Width / 5, image.Height / 6, image.Width / 2, image.Height / 2).JpegsaveBuffer(q: 85)),
        ("mirror", image => image.FlipHor().JpegsaveBuffer(q: 85)),
        ("turned a little", image => image.Rotate(7, background: [255]).JpegsaveBuffer(q: 85)),
        ("turned by Exif", image => image.Mutate(exif => exif.Set(GValue.GIntType, "orientation", 6)).JpegsaveBuffer(q: 85)),
        ("grey", image => image.Colourspace(Enums.Interpretation.Bw).JpegsaveBuffer(q: 85)),
        ("brighter", image => (image * 1.2 + 10).Cast(Enums.BandFormat.Uchar).JpegsaveBuffer(q: 85)),
        ("border", image => image.Embed(60, 40, image.Width + 120, image.Height + 80, extend: Enums.Extend.White).JpegsaveBuffer(q: 85)),
        ("PNG, 16 bit", image => image.Resize(0.5).Colourspace(Enums.Interpretation.Rgb16).PngsaveBuffer(bitdepth: 16)),
        ("PNG, transparent", image => image.Resize(0.5) is var half ? half.Bandjoin(Image.Grey(half.Width, half.Height, uchar: true)).PngsaveBuffer() : []),
        ("Display P3", image => image.IccTransform("p3", inputProfile: "srgb").JpegsaveBuffer(q: 90)),
        ("WebP", image => image.WebpsaveBuffer(q: 75)),
    ];

    [Fact]
    public async Task Check_EditedPictures_GiveTheSameAnswerOnDeviceAndServer()
    {
        await using var site = CatchlightSite.Build(
            new SiteOptions { Urls = "http://127.0.0.1:0", Data = DemonstrationData.Path, Elsewhere = new(), Checks = new CheckLimits { ChecksPerAddress = 10_000 } }, QuietSite.Arguments);
        await site.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.Single()) };
        await using var context = await browser.OpenAsync(1280, javaScript: true, liftPolicy: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Urls.Single() + "/check");
        await page.EvaluateAsync(
            "async () => { const folder = new URL('.', document.querySelector('script[type=module]').src);"
            + " const { Fingerprinter } = await import(new URL('fingerprinter.js', folder)); window.fingerprinter = new Fingerprinter(new URL('worker.js', folder)); }");

        var found = 0;
        foreach (var (name, file) in Pictures())
        {
            var fingerprint = Convert.FromBase64String(await page.EvaluateAsync<string>(
                "async bytes => { const file = new File([Uint8Array.from(atob(bytes), l => l.charCodeAt(0))], 'picture');"
                + " const result = await fingerprinter.compute(file, 1e8, { seen() {}, progress() {} }); return btoa(String.fromCharCode(...result.fingerprint)); }", Convert.ToBase64String(file)));
            var byFingerprint = await AnswerAsync(client, "fingerprint", fingerprint, FingerprintMessage.MediaType);
            var byPicture = await AnswerAsync(client, "picture", file, "application/octet-stream");
            Assert.True(byPicture == byFingerprint, $"{name}: the server says {byPicture}, the device {byFingerprint}");
            found += byPicture.Contains("nothing-found", StringComparison.Ordinal) ? 0 : 1;
        }
        Assert.InRange(found, Sample * 9 / 10, Sample);
    }

    private static IEnumerable<(string Name, byte[] File)> Pictures()
    {
        var random = new Random(Seed);
        var photos = ((SourceOpened)Sources.Open(DemonstrationData.Archive)).Source.Read(CancellationToken.None).OfType<SourcePicture>().ToArray();
        for (var i = 0; i < Sample; i++)
        {
            var photo = photos[random.Next(photos.Length)];
            var (edit, make) = Edits[i % Edits.Length];
            using var image = Image.NewFromBuffer(photo.Bytes.ToArray());
            yield return ($"{photo.Name}, {edit}", make(image));
        }
    }

    /// <summary>What the answer rests on: its level, what was found and how, and every finding.</summary>
    private static async Task<string> AnswerAsync(HttpClient client, string field, byte[] bytes, string type)
    {
        using var part = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
        using var form = new MultipartFormDataContent { { part, field, "file" } };
        using var response = await client.PostAsync(new Uri("/api/v1/check", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var document = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        var matches = document.GetProperty("matches").EnumerateArray().Select(match => $"{match.GetProperty("picture")} {match.GetProperty("kind")}");
        var findings = document.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("code")}");
        return $"{document.GetProperty("answer").GetProperty("level")}: {string.Join(", ", matches)}; {string.Join(", ", findings)}";
    }
}
