using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;
using NetVips;

namespace Catchlight.Accuracy.Rendering;

/// <summary>What libvips does for us: resizing, blurring, sharpening, letters, JPEG.</summary>
internal static class VipsPaint
{
    // Loading it makes libvips ready.
    private static readonly PictureDecoder Decoder = new();

    public static RgbImage Decode(ReadOnlyMemory<byte> file) =>
        Decoder.Decode(file) is Decoded decoded ? decoded.Image : throw new InvalidOperationException("An edited picture could not be read back.");

    public static byte[] Jpeg(RgbImage image, int quality)
    {
        using var picture = Wrap(image);
        return picture.JpegsaveBuffer(q: quality);
    }

    public static RgbImage Resize(RgbImage image, int width, int height)
    {
        if ((width, height) == (image.Width, image.Height))
            return image;
        using var picture = Wrap(image);
        using var resized = picture.Resize((double)width / image.Width, vscale: (double)height / image.Height);
        // libvips rounds by itself; a pixel more or less is forced to what was asked for.
        using var exact = resized.Width == width && resized.Height == height ? resized.Copy() : resized.ThumbnailImage(width, height: height, size: Enums.Size.Force);
        return Unwrap(exact);
    }

    public static RgbImage Blur(RgbImage image, double sigma)
    {
        using var picture = Wrap(image);
        using var blurred = picture.Gaussblur(sigma);
        return Unwrap(blurred);
    }

    public static RgbImage Sharpen(RgbImage image)
    {
        using var picture = Wrap(image);
        using var sharp = picture.Sharpen(sigma: 1.5, x1: 1, m2: 6);
        return Unwrap(sharp);
    }

    /// <summary>Letters as coverage, 0 to 1 a pixel.</summary>
    public static (int Width, int Height, float[] Mask) Letters(string text, int size, bool bold = false)
    {
        using var mask = Image.Text(text, font: $"sans {(bold ? "bold " : "")}{size}", dpi: 72);
        var bytes = mask.WriteToMemory<byte>();
        return (mask.Width, mask.Height, Array.ConvertAll(bytes, b => b / 255f));
    }

    private static Image Wrap(RgbImage image)
    {
        using var bands = Image.NewFromMemoryCopy(image.Pixels, image.Width, image.Height, 3, Enums.BandFormat.Uchar);
        return bands.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    private static RgbImage Unwrap(Image image)
    {
        using var bytes = image.Cast(Enums.BandFormat.Uchar);
        return new(image.Width, image.Height, bytes.WriteToMemory<byte>());
    }
}
