using System.Buffers.Binary;

namespace Catchlight.Imaging.Metadata;

/// <summary>Walks the segments of a JPEG file up to its pixels (ITU-T T.81, annex B).</summary>
internal static class JpegParts
{
    private const byte Mark = 0xFF, StartOfImage = 0xD8, EndOfImage = 0xD9, StartOfScan = 0xDA, App1 = 0xE1;

    private static ReadOnlySpan<byte> ExifName => "Exif\0\0"u8;

    private static ReadOnlySpan<byte> XmpName => "http://ns.adobe.com/xap/1.0/\0"u8;

    public static bool Is(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[Mark, StartOfImage, Mark]);

    public static void Find(ReadOnlySpan<byte> file, ref FileParts parts)
    {
        // marker (FF xx), then the length of itself and what follows u16, big-endian
        for (var rest = file[2..]; rest.Length >= 4 && rest[0] == Mark;)
        {
            var marker = rest[1];
            if (marker == Mark)
            {
                rest = rest[1..];
                continue;
            }
            int length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (marker is StartOfScan or EndOfImage || length < 2 || length > rest.Length - 2)
                return;
            var content = rest.Slice(4, length - 2);
            if (marker == App1 && content.StartsWith(ExifName))
                parts.AddExif(content);
            else if (marker == App1 && content.StartsWith(XmpName))
                parts.AddXmp(content[XmpName.Length..]);
            rest = rest[(2 + length)..];
        }
    }
}
