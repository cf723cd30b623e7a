namespace Catchlight.Ingest.Decoding;

/// <summary>
/// Cuts a GIF after its first frame, so that a file with a million frames costs no more than a still one.
/// </summary>
/// <remarks>
/// Layout (GIF89a, little-endian):
/// <code>
/// 0  "GIF87a" | "GIF89a"            6 bytes
/// 6  canvas width, height           2 × u16
/// 10 flags: bit 7 colour table, bits 0–2 its size n → 3 · 2^(n+1) bytes
/// 11 background, aspect             2 bytes
/// 13 [global colour table]
/// then blocks:  0x21 label  sub-blocks                  extension
///               0x2C x y w h (4 × u16) flags [table] lzw-size sub-blocks      frame
///               0x3B                                    end
/// sub-blocks:   length (1…255) bytes … 0
/// </code>
/// </remarks>
internal static class GifFirstFrame
{
    /// <summary>The file up to and with its first frame, closed properly; null where no whole frame is in it.</summary>
    public static byte[]? Cut(ReadOnlySpan<byte> gif)
    {
        if (gif.Length < 13)
            return null;
        var at = 13 + TableLength(gif[10]);
        while (at < gif.Length)
        {
            switch (gif[at])
            {
                case 0x21:
                    at = SkipSubBlocks(gif, at + 2);
                    break;
                case 0x2C when at + 10 < gif.Length:
                    at = SkipSubBlocks(gif, at + 10 + TableLength(gif[at + 9]) + 1);
                    return at < 0 ? null : [.. gif[..at], 0x3B];
                default:
                    return null;
            }
            if (at < 0)
                return null;
        }
        return null;
    }

    private static int TableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int SkipSubBlocks(ReadOnlySpan<byte> gif, int at)
    {
        while (at < gif.Length)
        {
            var length = gif[at++];
            if (length == 0)
                return at;
            at += length;
        }
        return -1;
    }
}
