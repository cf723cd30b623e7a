using Catchlight.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Catchlight.Browser.Tests;

/// <summary>The real site on a free port, a neutral page on another, and Debian's Chromium to look at them.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>How long anything is waited for, in milliseconds: for a machine that is busy with other tests.</summary>
    public const float Patience = 60_000;

    private WebApplication? _site;
    private WebApplication? _weather;
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public string Address { get; private set; } = "";

    /// <summary>The same site under another name of this machine.</summary>
    public string AddressAs(string host) => $"http://{host}:{new Uri(Address).Port}";

    /// <summary>The page to which "Exit this page" leads, at another origin.</summary>
    public string Neutral { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _weather = builder.Build();
        _weather.Urls.Add("http://127.0.0.1:0");
        _weather.MapGet("/{**any}", () => Results.Content("<!DOCTYPE html><title>Weather</title><h1>Sunny spells</h1>", "text/html"));
        await _weather.StartAsync();
        Neutral = _weather.Urls.Single() + "/weather";

        _site = CatchlightSite.Build(new SiteOptions { Urls = "http://127.0.0.1:0", Data = DemonstrationData.Path, NeutralPage = new Uri(Neutral), Content = OtherLanguage.Bundle }, QuietSite.Arguments);
        await _site.StartAsync();
        Address = _site.Urls.Single();
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
                // Names that are not this machine's own: a browser says less over plain HTTP to those.
                "--host-resolver-rules=MAP *.test 127.0.0.1"],
            Timeout = Patience,
        });
    }

    /// <param name="width">Of the window, in CSS pixels.</param>
    /// <param name="javaScript">Whether scripts run.</param>
    /// <param name="liftPolicy">Whether the pages' own policy is lifted, so that a test can put a script in.</param>
    public async Task<IBrowserContext> OpenAsync(int width, bool javaScript = false, bool liftPolicy = false)
    {
        var context = await _chromium!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            JavaScriptEnabled = javaScript,
            BypassCSP = liftPolicy,
            // The smallest phone that people still use, or a laptop.
            ViewportSize = new ViewportSize { Width = width, Height = width < 640 ? 568 : 800 },
        });
        context.SetDefaultTimeout(Patience);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
            await _chromium.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
        if (_weather is not null)
            await _weather.DisposeAsync();
    }
}
