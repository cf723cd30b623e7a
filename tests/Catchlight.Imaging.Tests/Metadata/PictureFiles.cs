using System.Buffers.Binary;
using System.Text;

namespace Catchlight.Imaging.Tests.Metadata;

/// <summary>Files that have no pixels, but say something of themselves.</summary>
internal static class PictureFiles
{
    public static byte[] Jpeg(params IEnumerable<byte[]> segments) =>
        [0xFF, 0xD8, .. Segment(0xE0, "JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0"u8.ToArray()), .. segments.SelectMany(segment => segment), 0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9];

    public static byte[] App1(params byte[] content) => Segment(0xE1, content);

    public static byte[] App11(params byte[] content) => Segment(0xEB, content);

    public static byte[] Png(params (string Kind, byte[] Content)[] chunks) =>
        [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", new byte[13]), .. chunks.SelectMany(chunk => Chunk(chunk.Kind, chunk.Content)), .. Chunk("IEND", [])];

    public static byte[] WebP(params (string Kind, byte[] Content)[] chunks)
    {
        byte[] body = [.. "WEBP"u8, .. chunks.SelectMany(chunk => (byte[])[.. Encoding.ASCII.GetBytes(chunk.Kind), .. Little(chunk.Content.Length), .. chunk.Content, .. new byte[chunk.Content.Length & 1]])];
        return [.. "RIFF"u8, .. Little(body.Length), .. body];
    }

    /// <summary>An Exif block with DateTime in its first directory and DateTimeOriginal in its Exif directory; either may be left out.</summary>
    public static byte[] Exif(string? dateTime, string? original, bool isLittle = false)
    {
        // header 8, first directory 2 + 24 + 4, Exif directory 2 + 12 + 4, then 20 bytes for each text
        byte[] Number(int value) => isLittle ? Little(value) : Big(value);
        byte[] Short(int value) => isLittle ? [(byte)value, (byte)(value >> 8)] : [(byte)(value >> 8), (byte)value];
        byte[] Entry(int tag, int type, int count, int value) => [.. Short(tag), .. Short(type), .. Number(count), .. Number(value)];
        byte[] Text(string? text) => Encoding.ASCII.GetBytes((text ?? "").PadRight(20, '\0'));
        return
        [
            .. isLittle ? "II*\0"u8 : "MM\0*"u8, .. Number(8),
            .. Short(2), .. dateTime is null ? Entry(0x0100, 4, 1, 1) : Entry(0x0132, 2, 20, 56), .. Entry(0x8769, 4, 1, 38), .. Number(0),
            .. Short(1), .. original is null ? Entry(0x9000, 7, 4, 0) : Entry(0x9003, 2, 20, 76), .. Number(0),
            .. Text(dateTime), .. Text(original),
        ];
    }

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Chunk(string kind, byte[] content) => [.. Big(content.Length), .. Encoding.ASCII.GetBytes(kind), .. content, 0, 0, 0, 0];

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Little(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
