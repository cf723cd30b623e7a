using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using Catchlight.Evidence;

namespace Catchlight.Cli.Timestamps;

/// <summary>Asks an authority for a time stamp (RFC 3161). Only the digest leaves this computer.</summary>
internal static class TimestampClient
{
    private const int NonceLength = 8, LargestAnswer = 1 << 20;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>The answer as it came, which holds the time stamp.</summary>
    /// <param name="authority">Its address.</param>
    /// <param name="digest">The digest of what is stamped.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="IOException">There was no answer, or none that is a time stamp of this digest.</exception>
    public static async Task<byte[]> AskAsync(Uri authority, Sha256Digest digest, CancellationToken cancellationToken)
    {
        var request = Rfc3161TimestampRequest.CreateFromHash(digest.ToBytes(), HashAlgorithmName.SHA256, nonce: RandomNumberGenerator.GetBytes(NonceLength), requestSignerCertificates: true);
        try
        {
            using var client = new HttpClient { Timeout = Limit, MaxResponseContentBufferSize = LargestAnswer };
            using var content = new ByteArrayContent(request.Encode());
            content.Headers.ContentType = new MediaTypeHeaderValue("application/timestamp-query");
            using var response = await client.PostAsync(authority, content, cancellationToken);
            response.EnsureSuccessStatusCode();
            var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            request.ProcessResponse(answer, out _);
            return answer;
        }
        catch (Exception e) when (e is HttpRequestException or CryptographicException || (e is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new IOException($"{authority} gave no time stamp. {e.Message}", e);
        }
    }
}
