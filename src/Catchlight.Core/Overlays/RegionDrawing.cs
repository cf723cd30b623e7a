using Catchlight.Imaging.Geometry;

namespace Catchlight.Core.Overlays;

/// <summary>Draws the outline of a region: light on dark, so that it is seen on every picture.</summary>
internal static class RegionDrawing
{
    // In pixels of the drawing.
    private const double OuterWidth = 7;
    private const double InnerWidth = 3;

    private static readonly (byte R, byte G, byte B) Dark = (12, 46, 56);
    private static readonly (byte R, byte G, byte B) Light = (255, 210, 74);

    /// <summary>Draws the outline of <paramref name="region"/> into pixels, three bytes each; what lies outside is not drawn.</summary>
    /// <param name="pixels">3 × <paramref name="width"/> × <paramref name="height"/> bytes.</param>
    /// <param name="width">Pixels a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="region">In pixels of the drawing.</param>
    public static void Outline(Span<byte> pixels, int width, int height, Quad region)
    {
        foreach (var (lineWidth, colour) in new[] { (OuterWidth, Dark), (InnerWidth, Light) })
            for (var i = 0; i < 4; i++)
                Line(pixels, width, height, region.Corners[i], region.Corners[(i + 1) % 4], lineWidth, colour);
    }

    private static void Line(Span<byte> pixels, int width, int height, PixelPoint from, PixelPoint to, double lineWidth, (byte R, byte G, byte B) colour)
    {
        var reach = lineWidth / 2 + 1;
        var (left, right) = Range(from.X, to.X, reach, width);
        var (top, bottom) = Range(from.Y, to.Y, reach, height);
        for (var y = top; y <= bottom; y++)
            for (var x = left; x <= right; x++)
            {
                var ink = Math.Clamp(lineWidth / 2 + 0.5 - Distance(x + 0.5, y + 0.5, from, to), 0, 1);
                if (ink > 0)
                    Blend(pixels.Slice(3 * (y * width + x), 3), colour, ink);
            }
    }

    // Corners come from a proof, but a proof can put them far outside.
    private static (int First, int Last) Range(double a, double b, double reach, int length) => (
        (int)Math.Clamp(Math.Floor(Math.Min(a, b) - reach), 0, length),
        (int)Math.Clamp(Math.Ceiling(Math.Max(a, b) + reach), -1, length - 1));

    private static double Distance(double x, double y, PixelPoint from, PixelPoint to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = dx * dx + dy * dy;
        var along = length == 0 ? 0 : Math.Clamp(((x - from.X) * dx + (y - from.Y) * dy) / length, 0, 1);
        return double.Hypot(x - from.X - along * dx, y - from.Y - along * dy);
    }

    private static void Blend(Span<byte> pixel, (byte R, byte G, byte B) colour, double ink)
    {
        pixel[0] = Mix(pixel[0], colour.R, ink);
        pixel[1] = Mix(pixel[1], colour.G, ink);
        pixel[2] = Mix(pixel[2], colour.B, ink);
    }

    private static byte Mix(byte under, byte over, double ink) => (byte)Math.Round(under + (over - under) * ink);
}
