using System.Buffers.Binary;

namespace Catchlight.Imaging.Metadata;

/// <summary>Walks the chunks of a WebP file (RFC 9649, section 2).</summary>
internal static class WebPParts
{
    private const int HeaderLength = 12;
    private const int ChunkHeader = 8;

    public static bool Is(ReadOnlySpan<byte> file) => file.Length >= HeaderLength && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8);

    public static void Find(ReadOnlySpan<byte> file, ref FileParts parts)
    {
        // kind (4), length u32 (little-endian), content, filled up to an even length
        for (var rest = file[HeaderLength..]; rest.Length >= ChunkHeader;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            if (length > rest.Length - ChunkHeader)
                return;
            var content = rest.Slice(ChunkHeader, (int)length);
            if (rest.StartsWith("EXIF"u8))
                parts.AddExif(content);
            else if (rest.StartsWith("XMP "u8))
                parts.AddXmp(content);
            rest = rest[Math.Min(ChunkHeader + (int)length + (int)(length & 1), rest.Length)..];
        }
    }
}
