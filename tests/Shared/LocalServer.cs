using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Catchlight.Tests.Shared;

/// <summary>A real HTTP server on a free port of this machine that answers as a test says, and keeps what it was asked.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Func<int, LocalAnswer> _answer;
    private readonly CancellationTokenSource _over = new();
    private readonly Task _serving;

    /// <param name="answer">What to answer, by how many requests came before.</param>
    public LocalServer(Func<int, LocalAnswer> answer)
    {
        _answer = answer;
        Address = new Uri($"http://127.0.0.1:{FreePort()}/");
        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Address { get; }

    public ConcurrentQueue<LocalRequest> Requests { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        _listener.Stop();
        await _serving;
        _listener.Close();
        _over.Dispose();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (!_over.IsCancellationRequested)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            var before = Requests.Count;
            Requests.Enqueue(new LocalRequest(
                context.Request.HttpMethod, context.Request.Url!, context.Request.Headers.AllKeys.ToDictionary(key => key!, key => context.Request.Headers[key]!, StringComparer.OrdinalIgnoreCase), body.ToArray()));
            _ = AnswerAsync(context, _answer(before));
        }
    }

    private async Task AnswerAsync(HttpListenerContext context, LocalAnswer answer)
    {
        try
        {
            await Task.Delay(answer.After, _over.Token);
            context.Response.StatusCode = answer.Status;
            foreach (var (name, value) in answer.Headers ?? [])
                context.Response.Headers[name] = value;
            context.Response.ContentType = "application/json";
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer.Body), _over.Token);
            context.Response.Close();
        }
        catch (Exception error) when (error is OperationCanceledException or HttpListenerException or ObjectDisposedException)
        {
            context.Response.Abort(); // whoever asked is gone, or the test is over
        }
    }
}

/// <summary>One request that came.</summary>
internal sealed record LocalRequest(string Method, Uri Address, IReadOnlyDictionary<string, string> Headers, byte[] Body);

/// <summary>One answer to give.</summary>
internal sealed record LocalAnswer(int Status, string Body, TimeSpan After = default, Dictionary<string, string>? Headers = null);
