using System.Buffers.Binary;

namespace Catchlight.Imaging.Metadata;

/// <summary>Walks the chunks of a PNG file (W3C, PNG third edition, section 11).</summary>
internal static class PngParts
{
    private const int SignatureLength = 8;
    private const int ChunkOverhead = 12;

    private static ReadOnlySpan<byte> XmpName => "XML:com.adobe.xmp"u8;

    public static bool Is(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    public static void Find(ReadOnlySpan<byte> file, ref FileParts parts)
    {
        // length u32 (big-endian), kind (4), content, check sum u32
        for (var rest = file[SignatureLength..]; rest.Length >= ChunkOverhead;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - ChunkOverhead)
                return;
            var kind = rest.Slice(4, 4);
            var content = rest.Slice(8, (int)length);
            if (kind.SequenceEqual("eXIf"u8))
                parts.AddExif(content);
            else if (kind.SequenceEqual("tEXt"u8) || kind.SequenceEqual("zTXt"u8) || kind.SequenceEqual("iTXt"u8))
                AddText(content, ref parts);
            rest = rest[(ChunkOverhead + (int)length)..];
        }
    }

    private static void AddText(ReadOnlySpan<byte> content, ref FileParts parts)
    {
        var end = content.IndexOf((byte)0);
        if (end <= 0)
            return;
        var name = content[..end];
        parts.AddText(name);
        // iTXt goes on: compressed u8, method u8, language 0, translated name 0, text. XMP is never compressed (XMP specification, part 3, 1.1.5).
        if (name.SequenceEqual(XmpName) && content.Length > end + 3 && content[end + 1] == 0
            && content[(end + 3)..] is var named && named.IndexOf((byte)0) is >= 0 and var language
            && named[(language + 1)..] is var translated && translated.IndexOf((byte)0) is >= 0 and var text)
            parts.AddXmp(translated[(text + 1)..]);
    }
}
