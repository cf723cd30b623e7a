using System.Text.Json;
using System.Text.RegularExpressions;
using Catchlight.Imaging;
using Catchlight.Imaging.Wire;
using Catchlight.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Catchlight.Drift;

/// <summary>A headless Chromium that looks at the real site, and works out fingerprints as the page of the check does.</summary>
internal sealed partial class Device : IAsyncDisposable
{
    private readonly WebApplication _site;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly string _data;
    private readonly string _modules;
    private IPage? _page;

    private Device(WebApplication site, IPlaywright playwright, IBrowser browser, string data, string modules) =>
        (_site, _playwright, _browser, _data, _modules) = (site, playwright, browser, data, modules);

    public string Version => _browser.Version;

    public static async Task<Device> StartAsync()
    {
        var data = Directory.CreateTempSubdirectory("catchlight-drift-data-").FullName;
        var site = CatchlightSite.Build(new SiteOptions { Urls = "http://127.0.0.1:0", Data = data, Demonstration = null, Elsewhere = new() }, []);
        await site.StartAsync();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu"],
        });
        using var client = new HttpClient();
        var modules = Modules().Match(await client.GetStringAsync(new Uri(site.Urls.Single() + "/check"))).Value;
        return new(site, playwright, browser, data, modules);
    }

    /// <summary>Opens a page in a browser that has nothing of the site yet, and waits until it is ready for a picture.</summary>
    /// <returns>Milliseconds until it was ready.</returns>
    public async Task<double> OpenAsync()
    {
        if (_page is not null)
            await _page.Context.CloseAsync();
        _page = await (await _browser.NewContextAsync(new BrowserNewContextOptions { BypassCSP = true, BaseURL = _site.Urls.Single() })).NewPageAsync();
        await _page.GotoAsync("/about-the-collection");
        return await _page.EvaluateAsync<double>(
            """
            async (modules) => {
              const opened = performance.now();
              const folder = new URL(modules, location);
              const { Fingerprinter } = await import(new URL("fingerprinter.js", folder));
              window.fingerprinter = new Fingerprinter(new URL("worker.js", folder));
              await fingerprinter.start();
              const ready = performance.now() - opened;
              window.work = async (bytes) => {
                const file = new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], "picture");
                let longest = 0, last = performance.now(), running = true;
                const frame = () => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; if (running) requestAnimationFrame(frame); };
                await new Promise(requestAnimationFrame);
                last = performance.now();
                requestAnimationFrame(frame);
                const begun = performance.now();
                const result = await fingerprinter.compute(file, 1e9, { seen() {}, progress() {} });
                const milliseconds = performance.now() - begun;
                running = false;
                return { kind: result.kind, milliseconds, longest, fingerprint: result.fingerprint ? btoa(String.fromCharCode(...result.fingerprint)) : "" };
              };
              return ready;
            }
            """, _modules);
    }

    /// <summary>What the browser makes of a picture; the fingerprint is null where it cannot open it.</summary>
    public async Task<Worked> WorkAsync(byte[] file)
    {
        var answer = await _page!.EvaluateAsync<JsonElement>("bytes => work(bytes)", Convert.ToBase64String(file));
        var fingerprint = answer.GetProperty("kind").GetString() == "done"
            ? ((FingerprintRead)FingerprintReader.Read(Convert.FromBase64String(answer.GetProperty("fingerprint").GetString()!))).Message.Fingerprint
            : null;
        return new(fingerprint, answer.GetProperty("milliseconds").GetDouble(), answer.GetProperty("longest").GetDouble());
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _site.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    // The folder of the scripts, as the page of the check names it.
    [GeneratedRegex(@"/client/[\w-]+/")]
    private static partial Regex Modules();
}

/// <summary>What a browser made of a picture.</summary>
/// <param name="Fingerprint">As the server reads it; null where there is none.</param>
/// <param name="Milliseconds">From the file to the fingerprint.</param>
/// <param name="LongestFrame">Milliseconds that the page took for one frame, at most.</param>
internal readonly record struct Worked(Fingerprint? Fingerprint, double Milliseconds, double LongestFrame);
