using System.Globalization;
using System.Text;

namespace Catchlight.Ingest.Warc.Http;

/// <summary>Undoes the chunked transfer coding (RFC 9112, section 7.1).</summary>
/// <remarks>Chunk: size in hexadecimal [;extension] CRLF, bytes, CRLF; the last has size 0, and fields may follow it.</remarks>
internal static class Chunking
{
    private const int LongestSizeLine = 1000;

    /// <summary>The content, as much as there is of it. The body itself where it does not begin with a chunk: some crawlers undo the coding and keep the field.</summary>
    /// <param name="body">The body as archived.</param>
    /// <param name="most">Bytes of content that are wanted; there may be a few more.</param>
    public static ReadOnlyMemory<byte> Undo(ReadOnlyMemory<byte> body, int most)
    {
        var rest = body.Span;
        if (TakeSize(ref rest) is not { } size)
            return body;
        var content = new byte[Math.Min(body.Length, most)];
        var length = 0;
        for (var next = (int?)size; next > 0 && length < content.Length; next = TakeSize(ref rest))
        {
            var there = Math.Min(next.Value, rest.Length);
            var taken = Math.Min(there, content.Length - length);
            rest[..taken].CopyTo(content.AsSpan(length));
            length += taken;
            rest = rest[there..].TrimStart("\r\n"u8);
        }
        return content.AsMemory(0, length);
    }

    private static int? TakeSize(ref ReadOnlySpan<byte> rest)
    {
        var end = rest[..Math.Min(rest.Length, LongestSizeLine)].IndexOf((byte)'\n');
        if (end < 0)
            return null;
        var size = Encoding.ASCII.GetString(rest[..end]).Split(';')[0].Trim();
        if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var count) || count < 0)
            return null;
        rest = rest[(end + 1)..];
        return count;
    }
}
