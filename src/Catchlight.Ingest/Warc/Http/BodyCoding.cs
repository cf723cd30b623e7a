using System.IO.Compression;
using System.Runtime.InteropServices;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Ingest.Warc.Http;

/// <summary>Undoes chunking and compression of an HTTP body, never unpacking more than allowed.</summary>
internal static class BodyCoding
{
    private const int MaxCodings = 4;

    // Packings that exist and are not read. Any other word names none ("binary", "none", "utf-8"), and the body is as it should be.
    private static readonly string[] Unread = ["zstd", "compress", "x-compress", "sdch", "dcb", "dcz", "exi", "pack200-gzip", "bzip2"];

    private delegate Stream Unpacker(Stream packed);

    /// <summary>The body's content. Where it is damaged, what could be had of it.</summary>
    /// <param name="answer">The answer as archived. A crawler may have undone the codings and left the fields.</param>
    /// <param name="most">Bytes that are unpacked at most; one more in the result shows that there were more.</param>
    public static (ReadOnlyMemory<byte> Body, string? Unreadable) Decode(HttpAnswer answer, int most)
    {
        var codings = (answer.Fields["Content-Encoding"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (codings.Length > MaxCodings)
            return (default, "It is packed too many times.");
        var body = answer.Body;
        if (answer.Fields["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
            body = Chunking.Undo(body, codings.Length > 0 ? body.Length : most + 1);
        foreach (var coding in codings.Reverse())
        {
            if (IsUnpacked(body))
                break;
            if (Unread.Contains(coding, StringComparer.OrdinalIgnoreCase))
                return (default, $"It is packed as \"{PlainText.OneLine(coding)}\", which can't be read yet.");
            body = Unpack(coding, body, most);
        }
        return (body.Length > most ? body[..(most + 1)] : body, null);
    }

    // The picture itself, whatever the field says: the crawler undid the packing.
    private static bool IsUnpacked(ReadOnlyMemory<byte> body) => PictureSniffer.Sniff(body.Span[..Math.Min(body.Length, PictureSniffer.HeadLength)]) is not null;

    private static ReadOnlyMemory<byte> Unpack(string coding, ReadOnlyMemory<byte> body, int most) => coding.ToUpperInvariant() switch
    {
        "GZIP" or "X-GZIP" when !body.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => body,
        "GZIP" or "X-GZIP" => Inflate(body, most, packed => new GZipStream(packed, CompressionMode.Decompress)).Content,
        // Servers never agreed whether "deflate" means zlib or bare deflate.
        "DEFLATE" => Try(body, most, packed => new ZLibStream(packed, CompressionMode.Decompress), packed => new DeflateStream(packed, CompressionMode.Decompress)),
        "BR" => Try(body, most, packed => new BrotliStream(packed, CompressionMode.Decompress)),
        _ => body,
    };

    // These packings have no mark: what unpacks to its end is packed so. What does not is text, where it begins like text, or else damaged.
    private static ReadOnlyMemory<byte> Try(ReadOnlyMemory<byte> body, int most, params ReadOnlySpan<Unpacker> ways)
    {
        ReadOnlyMemory<byte> best = default;
        foreach (var way in ways)
        {
            var (content, isWhole) = Inflate(body, most, way);
            if (isWhole && !content.IsEmpty)
                return content;
            if (content.Length > best.Length)
                best = content;
        }
        return best.IsEmpty || body.Span.TrimStart("\uFEFF \t\r\n"u8).StartsWith("<"u8) ? body : best;
    }

    private static (ReadOnlyMemory<byte> Content, bool IsWhole) Inflate(ReadOnlyMemory<byte> body, int most, Unpacker way)
    {
        var content = new MemoryStream();
        var buffer = new byte[1 << 15];
        var isWhole = true;
        try
        {
            using var stream = way(Open(body));
            int read;
            while (content.Length <= most && (read = stream.Read(buffer)) > 0)
                content.Write(buffer, 0, (int)Math.Min(read, most + 1L - content.Length));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or InvalidOperationException)
        {
            // Cut short or damaged: what came out so far may still show something, and the decoder judges it.
            isWhole = false;
        }
        return (content.GetBuffer().AsMemory(0, (int)content.Length), isWhole);
    }

    private static MemoryStream Open(ReadOnlyMemory<byte> body) =>
        MemoryMarshal.TryGetArray(body, out var bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(body.ToArray(), writable: false);
}
