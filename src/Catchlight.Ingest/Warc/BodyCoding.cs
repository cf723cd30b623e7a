using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Catchlight.Ingest.Warc;

/// <summary>Undoes chunking and compression of an HTTP body, never unpacking more than allowed.</summary>
internal static class BodyCoding
{
    private const int MaxCodings = 4;

    /// <summary>The body's content. Where it is damaged, what could be had of it.</summary>
    /// <param name="answer">The answer as archived. A crawler may have undone the codings and left the fields.</param>
    /// <param name="most">Bytes that are unpacked at most; one more in the result shows that there were more.</param>
    public static (ReadOnlyMemory<byte> Body, string? Unreadable) Decode(HttpAnswer answer, int most)
    {
        var body = answer.Body;
        if (answer.Fields["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
            body = Dechunk(body);
        var codings = (answer.Fields["Content-Encoding"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (codings.Length > MaxCodings)
            return (default, "It is packed too many times.");
        foreach (var coding in codings.Reverse())
        {
            if (Unpack(coding.ToLowerInvariant(), body, most) is not { } unpacked)
                return (default, $"It is packed as \"{PlainText.OneLine(coding)}\", which can't be read yet.");
            body = unpacked;
        }
        return (body, null);
    }

    // chunk: size in hexadecimal [;extension] CRLF, bytes, CRLF … ending with a size of 0.
    private static ReadOnlyMemory<byte> Dechunk(ReadOnlyMemory<byte> body)
    {
        var content = new byte[body.Length];
        var length = 0;
        var rest = body.Span;
        while (true)
        {
            var end = rest[..Math.Min(rest.Length, 1000)].IndexOf((byte)'\n');
            if (end < 0)
                break;
            var size = Encoding.ASCII.GetString(rest[..end]).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var count) || count < 0)
                break;
            rest = rest[(end + 1)..];
            if (count == 0)
                return content.AsMemory(0, length);
            var taken = Math.Min(count, rest.Length);
            rest[..taken].CopyTo(content.AsSpan(length));
            length += taken;
            rest = rest[taken..].TrimStart("\r\n"u8);
        }
        // Not one chunk: the crawler stored the content and kept the field.
        return length == 0 ? body : content.AsMemory(0, length);
    }

    private static ReadOnlyMemory<byte>? Unpack(string coding, ReadOnlyMemory<byte> body, int most) => coding switch
    {
        "identity" or "none" or "utf-8" => body,
        "gzip" or "x-gzip" => body.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? Inflate(body, most, s => new GZipStream(s, CompressionMode.Decompress)) : body,
        "deflate" => Deflate(body, most),
        "br" => Inflate(body, most, s => new BrotliStream(s, CompressionMode.Decompress)) is { IsEmpty: false } content ? content : body,
        _ => null,
    };

    // Servers never agreed whether this means zlib or bare deflate.
    private static ReadOnlyMemory<byte> Deflate(ReadOnlyMemory<byte> body, int most)
    {
        var zlib = Inflate(body, most, s => new ZLibStream(s, CompressionMode.Decompress));
        if (!zlib.IsEmpty)
            return zlib;
        var bare = Inflate(body, most, s => new DeflateStream(s, CompressionMode.Decompress));
        return bare.IsEmpty ? body : bare;
    }

    private static ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> body, int most, Func<Stream, Stream> unpack)
    {
        var content = new MemoryStream();
        var buffer = new byte[1 << 15];
        try
        {
            using var stream = unpack(new MemoryStream(body.ToArray(), writable: false));
            int read;
            while (content.Length <= most && (read = stream.Read(buffer)) > 0)
                content.Write(buffer, 0, (int)Math.Min(read, most + 1L - content.Length));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or InvalidOperationException)
        {
            // Cut short or damaged: what came out so far may still show something, and the decoder judges it.
        }
        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
