using System.Buffers.Binary;

namespace Catchlight.Ingest.Decoding;

/// <summary>Tells by its first bytes what a file is. Names and declared media types are never believed.</summary>
public static class PictureSniffer
{
    /// <summary>As many first bytes as sniffing ever looks at.</summary>
    public const int HeadLength = 512;

    /// <summary>The picture format of these bytes, or null where they are no picture that is read.</summary>
    /// <param name="head">The first bytes of the file, <see cref="HeadLength"/> of them where there are so many.</param>
    public static PictureFormat? Sniff(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return PictureFormat.Jpeg;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            return PictureFormat.Png;
        if (head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8))
            return PictureFormat.Gif;
        if (head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBP"u8))
            return PictureFormat.WebP;
        if (head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8) || head.StartsWith("II+\0"u8) || head.StartsWith("MM\0+"u8))
            return PictureFormat.Tiff;
        return SniffHeif(head);
    }

    /// <summary>What people call a known format that is not read, such as "SVG" or "PDF"; null for anything else.</summary>
    /// <param name="head">As for <see cref="Sniff"/>.</param>
    public static string? NameUnsupported(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("BM"u8) && head.Length >= 18 && head[6..10].IndexOfAnyExcept((byte)0) < 0)
            return "BMP";
        if (head.StartsWith("%PDF-"u8))
            return "PDF";
        if (head.StartsWith("8BPS"u8))
            return "PSD";
        if (head.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0]))
            return "ICO";
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x0A]) || head.StartsWith("\0\0\0\x0CJXL \r\n"u8))
            return "JPEG XL";
        if (head.StartsWith("\0\0\0\x0CjP  \r\n"u8) || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x4F, 0xFF, 0x51]))
            return "JPEG 2000";
        if (head.Length >= 16 && head[4..].StartsWith("ftyp"u8) || head.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]))
            return "video";
        return IsSvg(head) ? "SVG" : null;
    }

    //  ISO base media: size (4, big-endian) "ftyp" (4) major brand (4) version (4) compatible brands (4 each) …
    private static PictureFormat? SniffHeif(ReadOnlySpan<byte> head)
    {
        if (head.Length < 16 || !head[4..].StartsWith("ftyp"u8))
            return null;
        var size = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(head), (uint)head.Length);
        var generic = false;
        for (var at = 8; at + 4 <= size; at = at == 8 ? 16 : at + 4)
        {
            var brand = head.Slice(at, 4);
            if (brand.SequenceEqual("avif"u8) || brand.SequenceEqual("avis"u8))
                return PictureFormat.Avif;
            if (brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8))
                return PictureFormat.Heic;
            generic |= brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8);
        }
        return generic ? PictureFormat.Heic : null;
    }

    private static bool IsSvg(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8))
            head = head[3..];
        head = head.TrimStart(" \t\r\n"u8);
        return head.StartsWith("<svg"u8)
            || ((head.StartsWith("<?xml"u8) || head.StartsWith("<!"u8)) && head.IndexOf("<svg"u8) >= 0);
    }
}
