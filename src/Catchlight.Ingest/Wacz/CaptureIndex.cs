using System.IO.Compression;
using System.Text.Json;

namespace Catchlight.Ingest.Wacz;

/// <summary>
/// Reads which archive files the indexes of a WACZ speak of: <c>indexes/*.cdx</c>, <c>*.cdxj</c>, plain or gzip. A line is
/// <c>key SP date SP {"url", "filename", "offset", …}</c>. Captures themselves are found by reading the archives, which is surer.
/// </summary>
internal static class CaptureIndex
{
    private const int LongestLine = 1_000_000;
    private const int MostNames = 10_000;

    /// <summary>Whether a file of a WACZ is such an index, by its name.</summary>
    public static bool Is(string path) =>
        path.StartsWith("indexes/", StringComparison.Ordinal)
        && (path.EndsWith(".cdx", StringComparison.Ordinal) || path.EndsWith(".cdxj", StringComparison.Ordinal) || path.EndsWith(".cdx.gz", StringComparison.Ordinal));

    /// <summary>The names of the archive files, without a folder; each once.</summary>
    /// <param name="stream">The index.</param>
    /// <param name="isPacked">Whether it is gzip.</param>
    /// <param name="cancellationToken">Looked at all the while.</param>
    /// <exception cref="IOException">The stream cannot be read on.</exception>
    /// <exception cref="InvalidDataException">It is packed, and damaged.</exception>
    public static IReadOnlySet<string> FileNames(Stream stream, bool isPacked, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        using var unpacked = isPacked ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        foreach (var line in ByteLines.Of(unpacked, LongestLine))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (names.Count < MostNames && FileName(line.Bytes) is { } name)
                names.Add(name);
        }
        return names;
    }

    private static string? FileName(ReadOnlyMemory<byte> line)
    {
        var at = line.Span.IndexOf((byte)'{');
        if (at < 0)
            return null;
        try
        {
            var json = new Utf8JsonReader(line.Span[at..]);
            while (json.Read())
            {
                if (json is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } && json.ValueTextEquals("filename"u8))
                    return json.Read() && json.TokenType == JsonTokenType.String && json.GetString() is { } name ? name[(name.LastIndexOf('/') + 1)..] : null;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A broken line of an index loses nothing: the archives are read from end to end.
        }
        return null;
    }
}
