using Catchlight.Imaging.Geometry;
using Catchlight.Imaging.Pixels;

namespace Catchlight.Accuracy.Rendering;

/// <summary>Pixels moved and mixed by our own code.</summary>
internal static class Raster
{
    public static RgbImage Filled(int width, int height, Colour colour)
    {
        var pixels = new byte[3 * width * height];
        for (var i = 0; i < pixels.Length; i += 3)
            (pixels[i], pixels[i + 1], pixels[i + 2]) = (colour.R, colour.G, colour.B);
        return new(width, height, pixels);
    }

    public static RgbImage Crop(RgbImage image, int left, int top, int width, int height)
    {
        var pixels = new byte[3 * width * height];
        for (var y = 0; y < height; y++)
            image.Row(top + y).Slice(3 * left, 3 * width).CopyTo(pixels.AsSpan(3 * width * y));
        return new(width, height, pixels);
    }

    public static RgbImage Mirror(RgbImage image)
    {
        var pixels = new byte[image.Pixels.Length];
        for (var y = 0; y < image.Height; y++)
            for (var x = 0; x < image.Width; x++)
                image.Row(y).Slice(3 * (image.Width - 1 - x), 3).CopyTo(pixels.AsSpan(3 * (y * image.Width + x)));
        return new(image.Width, image.Height, pixels);
    }

    /// <summary>Each pixel by a function of its place and colour.</summary>
    public static RgbImage Map(RgbImage image, Func<int, int, double, double, double, (double R, double G, double B)> paint)
    {
        var pixels = new byte[image.Pixels.Length];
        for (var y = 0; y < image.Height; y++)
        {
            var row = image.Row(y);
            for (var x = 0; x < image.Width; x++)
            {
                var (r, g, b) = paint(x, y, row[3 * x], row[3 * x + 1], row[3 * x + 2]);
                var to = pixels.AsSpan(3 * (y * image.Width + x), 3);
                (to[0], to[1], to[2]) = (ToByte(r), ToByte(g), ToByte(b));
            }
        }
        return new(image.Width, image.Height, pixels);
    }

    /// <summary>Lays a picture over another through a map, bilinearly; shrink it before, not by the map.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="map">From its pixels to those of <paramref name="on"/>.</param>
    /// <param name="on">What lies below.</param>
    /// <param name="mask">How much of each pixel of <paramref name="image"/> to take; null takes all.</param>
    public static RgbImage Warp(RgbImage image, Homography map, RgbImage on, float[]? mask = null)
    {
        var back = map.Inverse() ?? throw new ArgumentException("This map flattens the picture.", nameof(map));
        var pixels = on.Pixels.ToArray();
        var from = image.Pixels;
        var corners = Box.Of(image.Width, image.Height).Corners.Corners.Select(map.Apply).ToList();
        int firstX = Math.Max(0, (int)corners.Min(c => c.X)), firstY = Math.Max(0, (int)corners.Min(c => c.Y));
        double lastX = Math.Min(on.Width, corners.Max(c => c.X) + 1), lastY = Math.Min(on.Height, corners.Max(c => c.Y) + 1);
        for (var y = firstY; y < lastY; y++)
            for (var x = firstX; x < lastX; x++)
            {
                var at = back.Apply(new PixelPoint(x + 0.5, y + 0.5));
                if (!(at.X >= 0 && at.Y >= 0 && at.X <= image.Width && at.Y <= image.Height))
                    continue;
                double u = Math.Clamp(at.X - 0.5, 0, image.Width - 1), v = Math.Clamp(at.Y - 0.5, 0, image.Height - 1);
                int left = (int)u, top = (int)v, right = Math.Min(left + 1, image.Width - 1), bottom = Math.Min(top + 1, image.Height - 1);
                double dx = u - left, dy = v - top;
                var share = mask is null ? 1 : mask[(int)Math.Round(v) * image.Width + (int)Math.Round(u)];
                if (share == 0)
                    continue;
                var to = 3 * (y * on.Width + x);
                for (var c = 0; c < 3; c++)
                {
                    var upper = from[3 * (top * image.Width + left) + c] * (1 - dx) + from[3 * (top * image.Width + right) + c] * dx;
                    var lower = from[3 * (bottom * image.Width + left) + c] * (1 - dx) + from[3 * (bottom * image.Width + right) + c] * dx;
                    pixels[to + c] = ToByte(pixels[to + c] * (1 - share) + (upper * (1 - dy) + lower * dy) * share);
                }
            }
        return new(on.Width, on.Height, pixels);
    }

    public static byte ToByte(double value) => (byte)Math.Clamp(Math.Round(value), 0, 255);
}
