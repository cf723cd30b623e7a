using Catchlight.Ingest.Decoding;
using NetVips;

namespace Catchlight.Ingest.Tests.Decoding;

/// <summary>Small pictures made on the spot: a lopsided scene of smooth colours, so that a wrong turn or colour shows.</summary>
internal static class TestPictures
{
    public const int Width = 48;
    public const int Height = 32;

    static TestPictures() => _ = new PictureDecoder();

    /// <summary>Red grows to the right, green downwards, blue is 90; a white square in the top left corner.</summary>
    public static Image Scene(int width = Width, int height = Height)
    {
        var pixels = new byte[3 * width * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var at = 3 * (y * width + x);
                var corner = x < width / 4 && y < height / 4;
                pixels[at] = corner ? (byte)250 : (byte)(200 * x / width);
                pixels[at + 1] = corner ? (byte)250 : (byte)(200 * y / height);
                pixels[at + 2] = corner ? (byte)250 : (byte)90;
            }
        }
        return Image.NewFromMemory(pixels, width, height, 3, Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    public static byte[] Jpeg() => Scene().JpegsaveBuffer(q: 95);

    public static byte[] Png() => Scene().PngsaveBuffer();

    public static byte[] WebP() => Scene().WebpsaveBuffer(lossless: true);

    public static byte[] Gif() => Scene().GifsaveBuffer(dither: 0);

    public static byte[] Tiff() => Scene().TiffsaveBuffer();

    public static byte[] Avif() => Scene().HeifsaveBuffer(q: 90, compression: Enums.ForeignHeifCompression.Av1);

    /// <summary>An HEVC still of the scene; this build of libvips reads HEIC but cannot write it, so the file is committed.</summary>
    public static byte[] Heic() => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Decoding", "scene.heic"));

    public static byte[] Make(PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => Jpeg(),
        PictureFormat.Png => Png(),
        PictureFormat.WebP => WebP(),
        PictureFormat.Gif => Gif(),
        PictureFormat.Tiff => Tiff(),
        PictureFormat.Heic => Heic(),
        _ => Avif(),
    };

    /// <summary>A PNG signature and header that announce a size, and nothing after them.</summary>
    public static byte[] PngHeader(uint width, uint height)
    {
        using var stream = new MemoryStream();
        stream.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        byte[] header =
        [
            .. "IHDR"u8,
            (byte)(width >> 24), (byte)(width >> 16), (byte)(width >> 8), (byte)width,
            (byte)(height >> 24), (byte)(height >> 16), (byte)(height >> 8), (byte)height,
            8, 2, 0, 0, 0,
        ];
        WriteChunk(stream, header);
        return stream.ToArray();
    }

    /// <summary>Length, type and data, CRC-32.</summary>
    public static void WriteChunk(Stream stream, byte[] typeAndData)
    {
        WriteBig(stream, (uint)typeAndData.Length - 4);
        stream.Write(typeAndData);
        var crc = 0xFFFFFFFFu;
        foreach (var value in typeAndData)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320;
        }
        WriteBig(stream, ~crc);
    }

    private static void WriteBig(Stream stream, uint value) => stream.Write([(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value]);
}
