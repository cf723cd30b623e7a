using Catchlight.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Catchlight.Browser.Tests;

/// <summary>The real site on a free port, and Debian's Chromium to look at it.</summary>
public sealed class Browser : IAsyncLifetime
{
    private WebApplication? _site;
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public string Address { get; private set; } = "";

    /// <summary>The same site under another name of this machine.</summary>
    public string AddressAs(string host) => $"http://{host}:{new Uri(Address).Port}";

    public async ValueTask InitializeAsync()
    {
        _site = CatchlightSite.Build(new SiteOptions { Urls = "http://127.0.0.1:0", Data = DemonstrationData.Path }, []);
        await _site.StartAsync();
        Address = _site.Urls.Single();
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
                // Names that are not this machine's own: a browser says less over plain HTTP to those.
                "--host-resolver-rules=MAP *.test 127.0.0.1"],
        });
    }

    /// <param name="width">Of the window, in CSS pixels.</param>
    /// <param name="javaScript">Whether scripts run; then the page's own policy is lifted so that axe can be put in.</param>
    public async Task<IBrowserContext> OpenAsync(int width, bool javaScript = false) => await _chromium!.NewContextAsync(new BrowserNewContextOptions
    {
        BaseURL = Address,
        JavaScriptEnabled = javaScript,
        BypassCSP = javaScript,
        ViewportSize = new ViewportSize { Width = width, Height = 800 },
    });

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
            await _chromium.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
    }
}
