using System.Net;
using Catchlight.Core.Elsewhere.GoogleVision;
using Catchlight.Core.Elsewhere.TinEye;
using Polly;
using Polly.Retry;

namespace Catchlight.Core.Elsewhere;

/// <summary>
/// Asks the search engines of others, all at the same time, within one budget of time. One that is down, slow or odd is said by name and takes nothing from
/// the rest. All members may be called from any thread at any time.
/// </summary>
public sealed class ElsewhereSearch : IDisposable
{
    /// <summary>The longer side in pixels of the picture that is sent: enough to find it by, and no more than that.</summary>
    public const int PictureSide = 800;

    private const int TriesAgain = 2;

    private readonly HttpClient _http = ProviderHttp.Client();
    private readonly TimeSpan _budget;
    private readonly TimeProvider _clock;
    private readonly ResiliencePipeline _retry;
    private readonly Dictionary<string, (IProvider Provider, DailyAllowance Allowance)> _providers = [];

    /// <param name="options">Keys, addresses and limits.</param>
    /// <param name="clock">What tells the time.</param>
    public ElsewhereSearch(ElsewhereOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_budget, _clock) = (options.Budget, clock);
        _retry = new ResiliencePipelineBuilder { TimeProvider = clock }.AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = TriesAgain,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(300),
            ShouldHandle = new PredicateBuilder().Handle<HttpRequestException>(MayPass),
        }).Build();
        if (!string.IsNullOrWhiteSpace(options.TinEyeKey))
            Add(new TinEyeProvider(_http, options.TinEyeAddress, options.TinEyeKey.Trim()), options);
        if (!string.IsNullOrWhiteSpace(options.GoogleVisionKey))
            Add(new GoogleVisionProvider(_http, options.GoogleVisionAddress, options.GoogleVisionKey.Trim()), options);
    }

    /// <summary>Those that can be asked, in a fixed order; none without a key.</summary>
    public IReadOnlyList<IProvider> Providers => [.. _providers.Values.Select(entry => entry.Provider)];

    /// <summary>Asks. Comes back within the budget, whatever happens.</summary>
    /// <param name="picture">A small WebP file without anything but pixels.</param>
    /// <param name="ids">Whom; those that are not there are passed over.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>One result for each that was asked.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<IReadOnlyList<ElsewhereResult>> SearchAsync(ReadOnlyMemory<byte> picture, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var asked = ids.Distinct(StringComparer.Ordinal).Where(_providers.ContainsKey).Select(id => _providers[id]).ToList();
        using var over = new CancellationTokenSource(_budget, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellationToken);
        return await Task.WhenAll(asked.Select(entry => AskAsync(entry.Provider, entry.Allowance, picture, either.Token, cancellationToken)));
    }

    /// <summary>Lets go of all connections.</summary>
    public void Dispose() => _http.Dispose();

    private void Add(IProvider provider, ElsewhereOptions options) => _providers.Add(provider.Id, (provider, new DailyAllowance(options.SearchesADay, _clock)));

    private async Task<ElsewhereResult> AskAsync(
        IProvider provider, DailyAllowance allowance, ReadOnlyMemory<byte> picture, CancellationToken either, CancellationToken given)
    {
        ElsewhereResult Failed(string why) => new(provider.Name, null, why);
        try
        {
            // Every try may cost: each is counted.
            return await _retry.ExecuteAsync(
                async token => allowance.TryTake()
                    ? new ElsewhereResult(provider.Name, await provider.SearchAsync(picture, token), null)
                    : Failed("We have asked it too often today. Try again tomorrow."),
                either);
        }
        catch (OperationCanceledException) when (!given.IsCancellationRequested)
        {
            return Failed("It took too long to answer. Try again later.");
        }
        catch (HttpRequestException error) when (error.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.PaymentRequired)
        {
            return Failed("It does not take our key. The people who run this site have to look at that.");
        }
        catch (HttpRequestException)
        {
            return Failed("It could not be reached. Try again later.");
        }
        catch (InvalidDataException)
        {
            return Failed("It gave an answer that we do not understand.");
        }
    }

    private static bool MayPass(HttpRequestException error) =>
        error.StatusCode is null or HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
}
