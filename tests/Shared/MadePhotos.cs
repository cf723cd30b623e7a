using Catchlight.Imaging.Pixels;
using NetVips;

namespace Catchlight.Tests.Shared;

/// <summary>Pictures with as much structure as photographs, made from a seed: overlapping ellipses in random colours. Different seeds share nothing.</summary>
internal static class MadePhotos
{
    private const int Ellipses = 220;

    public static RgbImage Make(int seed, int width = 320, int height = 240)
    {
        var random = new Random(seed);
        var pixels = new byte[3 * width * height];
        for (var i = 0; i < Ellipses; i++)
        {
            var largest = (i < 20 ? 0.4 : 0.12) * Math.Max(width, height);
            double x = random.NextDouble() * width, y = random.NextDouble() * height, turn = random.NextDouble() * Math.PI;
            double a = 3 + random.NextDouble() * largest, b = 3 + random.NextDouble() * largest;
            Fill(pixels, width, height, x, y, a, b, turn, [(byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256)]);
        }
        return new RgbImage(width, height, pixels);
    }

    public static byte[] Jpeg(int seed, int width = 320, int height = 240, int quality = 85) => Jpeg(Make(seed, width, height), quality);

    public static byte[] Jpeg(RgbImage image, int quality = 85)
    {
        using var raw = Image.NewFromMemory(image.Pixels.ToArray(), image.Width, image.Height, 3, Enums.BandFormat.Uchar);
        using var srgb = raw.Copy(interpretation: Enums.Interpretation.Srgb);
        return srgb.JpegsaveBuffer(q: quality);
    }

    public static RgbImage Crop(RgbImage image, int left, int top, int width, int height)
    {
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

    private static void Fill(byte[] pixels, int width, int height, double x, double y, double a, double b, double turn, byte[] colour)
    {
        var (cos, sin, reach) = (Math.Cos(turn), Math.Sin(turn), Math.Max(a, b));
        for (var row = Math.Max(0, (int)(y - reach)); row < Math.Min(height, y + reach); row++)
            for (var column = Math.Max(0, (int)(x - reach)); column < Math.Min(width, x + reach); column++)
            {
                double u = (column - x) * cos + (row - y) * sin, v = (row - y) * cos - (column - x) * sin;
                if (u * u / (a * a) + v * v / (b * b) <= 1)
                    colour.CopyTo(pixels, 3 * (row * width + column));
            }
    }
}
