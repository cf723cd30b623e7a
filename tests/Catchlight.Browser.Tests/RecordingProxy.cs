using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Catchlight.Browser.Tests;

/// <summary>Stands between a browser and a site, and keeps all that the browser sends: no script, worker or service worker can send past it.</summary>
internal sealed class RecordingProxy : IAsyncDisposable
{
    // Between one hop and the next; the rest is handed on.
    private static readonly string[] OfTheHop = ["Transfer-Encoding", "Connection", "Keep-Alive"];

    private readonly WebApplication _proxy;
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None });
    private readonly Uri _site;

    private RecordingProxy(WebApplication proxy, Uri site) => (_proxy, _site) = (proxy, site);

    public string Address => _proxy.Urls.Single();

    public ConcurrentQueue<Sent> Requests { get; } = new();

    public static async Task<RecordingProxy> StartAsync(string site)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var proxy = new RecordingProxy(app, new Uri(site));
        app.Run(proxy.HandOnAsync);
        await app.StartAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _proxy.DisposeAsync();
    }

    private async Task HandOnAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        Requests.Enqueue(new Sent(context.Request.Method, context.Request.Path, context.Request.QueryString.Value ?? "", context.Request.ContentType, body.ToArray()));
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(_site, context.Request.Path + context.Request.QueryString));
        if (body.Length > 0)
            request.Content = new ByteArrayContent(body.ToArray());
        foreach (var (name, values) in context.Request.Headers.Where(header => !OfTheHop.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in Headers(answer.Headers).Concat(Headers(answer.Content.Headers)).Where(header => !OfTheHop.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
            context.Response.Headers[name] = values;
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static IEnumerable<KeyValuePair<string, string[]>> Headers(HttpHeaders headers) => headers.Select(header => KeyValuePair.Create(header.Key, header.Value.ToArray()));

    /// <summary>What a browser sent.</summary>
    internal sealed record Sent(string Method, string Path, string Query, string? ContentType, byte[] Body);
}
