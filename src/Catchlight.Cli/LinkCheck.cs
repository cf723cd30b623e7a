using System.Net;
using Catchlight.Guidance.Checking;
using Catchlight.Guidance.Content;

namespace Catchlight.Cli;

/// <summary>Asks for addresses to see whether they still answer.</summary>
/// <param name="limit">How long one address may take. Default: 20 seconds.</param>
internal sealed class LinkCheck(TimeSpan? limit = null)
{
    private const int AtOnce = 4;
    private readonly TimeSpan _limit = limit ?? TimeSpan.FromSeconds(20);

    /// <summary>The problems with those that don't answer, in the order of the addresses.</summary>
    public async Task<IReadOnlyList<ContentProblem>> FindBroken(IReadOnlyList<ContentLink> links, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = _limit };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Catchlight-content-check");
        var reasons = new string?[links.Count];
        await Parallel.ForAsync(0, links.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (i, token) => reasons[i] = await WhyBroken(client, links[i].Url, token));
        return [.. links.Zip(reasons).Where(pair => pair.Second is not null).SelectMany(pair => pair.First.Broken(pair.Second!))];
    }

    private static async Task<string?> WhyBroken(HttpClient client, Uri url, CancellationToken cancellationToken)
    {
        try
        {
            // Only the head of the answer is read: a page is wanted to be there, not to be had.
            using var response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone || (int)response.StatusCode >= 500 ? $"answered {(int)response.StatusCode}" : null;
        }
        catch (HttpRequestException e)
        {
            return $"does not answer ({e.HttpRequestError})";
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "takes too long to answer";
        }
    }
}
