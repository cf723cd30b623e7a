using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Catchlight.Core.Elsewhere;

/// <summary>How providers are spoken to: no cookies, no redirects that could carry a key to somebody else, a bounded answer, nothing logged.</summary>
internal static class ProviderHttp
{
    private const long MaxAnswerBytes = 8_000_000;

    /// <summary>A client for all providers.</summary>
    public static HttpClient Client() => new(new SocketsHttpHandler
    {
        UseCookies = false,
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ActivityHeadersPropagator = null,
    })
    {
        MaxResponseContentBufferSize = MaxAnswerBytes,
        Timeout = Timeout.InfiniteTimeSpan, // the budget decides
    };

    /// <summary>A picture as a part of a form.</summary>
    public static HttpContent WebP(ReadOnlyMemory<byte> picture) => new ReadOnlyMemoryContent(picture) { Headers = { ContentType = new MediaTypeHeaderValue("image/webp") } };

    /// <summary>A message in JSON.</summary>
    public static HttpContent Json<T>(T message, JsonTypeInfo<T> type) => JsonContent.Create(message, type);

    /// <summary>Sends a request and reads the whole answer.</summary>
    /// <exception cref="HttpRequestException">No answer, an error, or one that is too long.</exception>
    /// <exception cref="InvalidDataException">The answer is not what it should be.</exception>
    public static async Task<T> SendAsync<T>(HttpClient http, HttpRequestMessage request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using var response = await http.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw new HttpRequestException($"Answered {(int)response.StatusCode}.", null, response.StatusCode);
        try
        {
            return await response.Content.ReadFromJsonAsync(type, cancellationToken) ?? throw new InvalidDataException("The answer is empty.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException("The answer is not the JSON that the documentation describes.", error);
        }
    }
}
