using Catchlight.Accuracy.Rendering;
using Catchlight.Imaging.Pixels;

namespace Catchlight.Accuracy.Editing;

/// <summary>Edits of colour and grain.</summary>
internal static class Tones
{
    public static RgbImage Grey(RgbImage image) => Raster.Map(image, (_, _, r, g, b) => Same(Luma(r, g, b)));

    /// <summary>Warmer, with more contrast.</summary>
    public static RgbImage Warm(RgbImage image) => Raster.Map(image, (_, _, r, g, b) => (1.2 * r + 8, 1.05 * g - 6, 0.75 * b + 0.1 * r));

    /// <summary>Blacks lifted, colours pale, as an old print.</summary>
    public static RgbImage Faded(RgbImage image) => Raster.Map(image, (_, _, r, g, b) =>
    {
        var y = Luma(r, g, b);
        return (52 + 0.68 * (0.6 * r + 0.4 * y), 46 + 0.66 * (0.6 * g + 0.4 * y), 58 + 0.6 * (0.6 * b + 0.4 * y));
    });

    /// <summary>Steep contrast and strong colours, dark corners.</summary>
    public static RgbImage Vivid(RgbImage image) => Raster.Map(image, (x, y, r, g, b) =>
    {
        var grey = Luma(r, g, b);
        double dx = (x - image.Width / 2.0) / image.Width, dy = (y - image.Height / 2.0) / image.Height, light = 1 - 0.9 * (dx * dx + dy * dy);
        return (Steep(grey + 1.5 * (r - grey)) * light, Steep(grey + 1.5 * (g - grey)) * light, Steep(grey + 1.5 * (b - grey)) * light);
    });

    /// <summary>Gaussian noise of this deviation, each channel by itself.</summary>
    public static RgbImage Noise(RgbImage image, double sigma, Random random) =>
        Raster.Map(image, (_, _, r, g, b) => (r + sigma * Gaussian(random), g + sigma * Gaussian(random), b + sigma * Gaussian(random)));

    private static double Luma(double r, double g, double b) => 0.299 * r + 0.587 * g + 0.114 * b;

    private static (double, double, double) Same(double value) => (value, value, value);

    private static double Steep(double value)
    {
        var t = Math.Clamp(value / 255, 0, 1);
        return 255 * (0.4 * t + 0.6 * t * t * (3 - 2 * t));
    }

    private static double Gaussian(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
