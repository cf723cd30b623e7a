using System.Buffers.Binary;

namespace Catchlight.Ingest.Decoding;

/// <summary>
/// Reads the size that a PNG or GIF announces in its first bytes, before any library sees the file. The other formats
/// have no fixed place for it; there libvips reads the header, and the same limit is applied before a pixel is decoded.
/// </summary>
/// <remarks>PNG: signature 8, chunk length 4, "IHDR", width u32, height u32, big-endian. GIF: see <see cref="GifFirstFrame"/>.</remarks>
internal static class AnnouncedSize
{
    public static (long Width, long Height)? Read(PictureFormat format, ReadOnlySpan<byte> bytes) => format switch
    {
        PictureFormat.Png when bytes.Length >= 24 && bytes[12..].StartsWith("IHDR"u8) =>
            (BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..])),
        PictureFormat.Gif when bytes.Length >= 10 =>
            (BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])),
        _ => null,
    };
}
