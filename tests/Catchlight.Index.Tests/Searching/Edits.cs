using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Index.Tests.Searching;

/// <summary>What happens to a stolen picture before somebody sees it.</summary>
internal static class Edits
{
    /// <summary>A section of half the area at a place chosen by the seed, with the sides in proportion.</summary>
    public static RgbImage CropHalf(RgbImage image, int seed)
    {
        var random = new Random(seed);
        int width = Math.Max(1, (int)Math.Round(image.Width * Math.Sqrt(0.5))), height = Math.Max(1, (int)Math.Round(image.Height * Math.Sqrt(0.5)));
        int left = random.Next(image.Width - width + 1), top = random.Next(image.Height - height + 1);
        var pixels = new byte[3 * width * height];
        for (var y = 0; y < height; y++)
            image.Row(top + y).Slice(3 * left, 3 * width).CopyTo(pixels.AsSpan(3 * width * y));
        return new RgbImage(width, height, pixels);
    }

    public static RgbImage Mirror(RgbImage image)
    {
        var pixels = new byte[image.Pixels.Length];
        for (var y = 0; y < image.Height; y++)
            for (var x = 0; x < image.Width; x++)
                image.Row(y).Slice(3 * (image.Width - 1 - x), 3).CopyTo(pixels.AsSpan(3 * (y * image.Width + x)));
        return new RgbImage(image.Width, image.Height, pixels);
    }

    /// <summary>Warmer, darker and with more contrast: a filter of a phone.</summary>
    public static RgbImage Recolour(RgbImage image)
    {
        var tables = new byte[3][];
        double[] gain = [1.15, 0.95, 0.75], gamma = [0.9, 1.1, 1.25];
        for (var channel = 0; channel < 3; channel++)
            tables[channel] = [.. Enumerable.Range(0, 256).Select(value => (byte)Math.Clamp(255 * gain[channel] * Math.Pow(value / 255.0, gamma[channel]), 0, 255))];
        var pixels = image.Pixels.ToArray();
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = tables[i % 3][pixels[i]];
        return new RgbImage(image.Width, image.Height, pixels);
    }

    public static RgbImage Jpeg(RgbImage image, int quality)
    {
        using var raw = NetVips.Image.NewFromMemory(image.Pixels.ToArray(), image.Width, image.Height, 3, NetVips.Enums.BandFormat.Uchar);
        var decoded = new PictureDecoder().Decode(raw.JpegsaveBuffer(q: quality));
        return Assert.IsType<Decoded>(decoded).Image;
    }
}
