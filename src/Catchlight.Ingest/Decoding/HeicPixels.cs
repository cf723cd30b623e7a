using ImageMagick;
using NetVips;

namespace Catchlight.Ingest.Decoding;

/// <summary>
/// The pixels of an HEIC picture. HEVC is patented, so the libvips we ship reads an HEIC's header but not its pixels;
/// this one step goes through ImageMagick's HEIC coder, which is told the format and nothing else.
/// </summary>
internal static class HeicPixels
{
    private static readonly bool Started = Start();

    /// <summary>Decodes the primary picture, 8 bits, with the colour profile that its header carries.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="header">What libvips read from its header; its size is within the limits already.</param>
    /// <returns>Null where this machine has no HEVC decoder at all.</returns>
    /// <exception cref="MagickException">The data is damaged.</exception>
    /// <exception cref="VipsException">The decoded size is not the announced one.</exception>
    public static Image? Decode(byte[] file, Image header)
    {
        try
        {
            return Started ? DecodeHere(file, header) : null;
        }
        catch (Exception e) when (e is TypeInitializationException or DllNotFoundException or BadImageFormatException)
        {
            return null;
        }
    }

    private static Image DecodeHere(byte[] file, Image header)
    {
        var settings = new MagickReadSettings { Format = MagickFormat.Heic, FrameIndex = 0, FrameCount = 1 };
        using var magick = new MagickImage(file, settings);
        if (magick.Width != header.Width || magick.Height != header.Height)
            throw new VipsException("The decoded picture has another size than its header says.");
        using var pixels = magick.GetPixelsUnsafe();
        var mapping = magick.HasAlpha ? PixelMapping.RGBA : PixelMapping.RGB;
        var bytes = pixels.ToByteArray(mapping) ?? throw new VipsException("No pixels.");
        using var bands = Image.NewFromMemory(bytes, header.Width, header.Height, magick.HasAlpha ? 4 : 3, Enums.BandFormat.Uchar);
        using var image = bands.Copy(interpretation: Enums.Interpretation.Srgb);
        return header.Contains("icc-profile-data")
            ? image.Mutate(m => m.Set(GValue.BlobType, "icc-profile-data", header.Get("icc-profile-data")))
            : image.Copy();
    }

    private static bool Start()
    {
        // A stranger's picture must never be spilt to disk, and other decodes run beside this one.
        ResourceLimits.Disk = 0;
        ResourceLimits.Thread = 1;
        OpenCL.IsEnabled = false;
        return true;
    }
}
