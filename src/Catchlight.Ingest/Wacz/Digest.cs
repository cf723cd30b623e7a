using System.Security.Cryptography;

namespace Catchlight.Ingest.Wacz;

/// <summary>What a file must hash to, as a data package says it: <c>sha256:…</c>; the first version kept name and value apart.</summary>
/// <param name="Algorithm">sha256, sha512, sha1 or md5, which the standards behind WACZ allow.</param>
/// <param name="Value">In lower case hexadecimal.</param>
internal sealed record Digest(HashAlgorithmName Algorithm, string Value)
{
    private const int BufferLength = 1 << 16;

    /// <summary>The digest of these words; null where the algorithm is not known or the value cannot be one of it.</summary>
    public static Digest? Parse(string? hash, string? algorithm = null)
    {
        if (hash?.IndexOf(':') is >= 0 and var colon)
            (algorithm, hash) = (hash[..colon], hash[(colon + 1)..]);
        (HashAlgorithmName Name, int Bytes)? known = algorithm?.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant() switch
        {
            "SHA256" => (HashAlgorithmName.SHA256, SHA256.HashSizeInBytes),
            "SHA512" => (HashAlgorithmName.SHA512, SHA512.HashSizeInBytes),
            "SHA1" => (HashAlgorithmName.SHA1, SHA1.HashSizeInBytes),
            "MD5" => (HashAlgorithmName.MD5, MD5.HashSizeInBytes),
            _ => null,
        };
        return known is { } form && hash?.Length == 2 * form.Bytes && hash.All(char.IsAsciiHexDigit) ? new Digest(form.Name, hash.ToLowerInvariant()) : null;
    }

    /// <summary>Whether a stream, read to its end, hashes to it.</summary>
    /// <param name="stream">Read to its end.</param>
    /// <param name="report">Told how many bytes were read so far.</param>
    /// <param name="cancellationToken">Looked at all the while.</param>
    /// <exception cref="IOException">The stream cannot be read on.</exception>
    public bool IsOf(Stream stream, Action<long> report, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(Algorithm);
        var buffer = new byte[BufferLength];
        var total = 0L;
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, read);
            report(total += read);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset()) == Value;
    }
}
