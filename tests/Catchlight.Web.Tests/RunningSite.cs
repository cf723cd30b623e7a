using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Catchlight.Web.Tests;

/// <summary>The real site on a free port of this machine, with the demonstration collection, one language more than it has, and what it logs.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private readonly Func<SiteOptions, SiteOptions> _change;
    private WebApplication? _site;

    public RunningSite()
        : this(options => options)
    {
    }

    /// <param name="change">Makes other options of those that all tests have.</param>
    internal RunningSite(Func<SiteOptions, SiteOptions> change) => _change = change;

    public IServiceProvider Services => _site!.Services;

    public HttpClient Client { get; private set; } = new();

    public KeptLog Log { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _site = CatchlightSite.Build(_change(new SiteOptions { Urls = "http://127.0.0.1:0", Data = DemonstrationData.Path, Content = OtherLanguage.Bundle }), []);
        _site.Services.GetRequiredService<ILoggerFactory>().AddProvider(Log);
        await _site.StartAsync();
        Client.Dispose();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None, UseCookies = false })
        {
            BaseAddress = new Uri(_site.Urls.Single()),
        };
    }

    /// <summary>A site with other options.</summary>
    internal static async Task<RunningSite> StartAsync(Func<SiteOptions, SiteOptions> change)
    {
        var site = new RunningSite(change);
        await site.InitializeAsync();
        return site;
    }

    public async Task<IHtmlDocument> ReadAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(expected == response.StatusCode, $"{path} answered {response.StatusCode}, not {expected}");
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Somebody who comes with an empty browser.</summary>
    /// <param name="keepsCookies">Whether the browser keeps cookies.</param>
    public PlainBrowser Visit(bool keepsCookies = true) => new(Client.BaseAddress!, keepsCookies);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
    }

    public sealed class KeptLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
