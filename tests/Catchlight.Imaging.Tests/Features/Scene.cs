using Catchlight.Imaging.Geometry;
using Catchlight.Imaging.Pixels;

namespace Catchlight.Imaging.Tests.Features;

/// <summary>
/// A made-up scene of soft-edged discs and bars, known at every point, so that it can be drawn exactly as any transform
/// would show it.
/// </summary>
internal sealed class Scene
{
    private const int Shapes = 260;
    private const int Cell = 32;
    private readonly (double X, double Y, double Radius, double Aspect, double Turn, double R, double G, double B)[] _shapes;
    // Which shapes may reach into a cell of the plane, in the order they are painted.
    private readonly Dictionary<(int, int), int[]> _cells = [];
    private readonly double _width;
    private readonly double _height;

    public Scene(int seed, double width = 480, double height = 360)
    {
        var random = new Random(seed);
        (_width, _height) = (width, height);
        _shapes = [.. Enumerable.Range(0, Shapes).Select(_ => (
            random.NextDouble() * width, random.NextDouble() * height, 4 + 26 * Math.Pow(random.NextDouble(), 2), 0.3 + 0.7 * random.NextDouble(),
            random.NextDouble() * Math.PI, random.NextDouble(), random.NextDouble(), random.NextDouble()))];
    }

    /// <summary>The scene as it is.</summary>
    public RgbImage Draw() => Draw(AffineTransform.Identity, (int)_width, (int)_height);

    /// <summary>The scene under a transform from scene to picture coordinates, four samples a pixel.</summary>
    public RgbImage Draw(AffineTransform sceneToPicture, int width, int height)
    {
        var back = sceneToPicture.Invert();
        var pixels = new byte[3 * width * height];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
            {
                double r = 0, g = 0, b = 0;
                for (var sample = 0; sample < 4; sample++)
                {
                    var (sr, sg, sb) = ColourAt(back.Apply(new PixelPoint(x + 0.25 + sample % 2 * 0.5, y + 0.25 + sample / 2 * 0.5)));
                    (r, g, b) = (r + sr, g + sg, b + sb);
                }
                (pixels[3 * (y * width + x)], pixels[3 * (y * width + x) + 1], pixels[3 * (y * width + x) + 2]) = (Byte(r), Byte(g), Byte(b));
            }
        return new RgbImage(width, height, pixels);
    }

    public static RgbImage Plain(int width, int height, byte grey = 127) => new(width, height, Enumerable.Repeat(grey, 3 * width * height).ToArray());

    /// <summary>A picture through a projective transform, nearest samples of nine a pixel; black around it.</summary>
    public static RgbImage Warp(RgbImage image, ProjectiveTransform map, int width, int height)
    {
        var back = map.Invert() ?? throw new ArgumentException("The transform flattens the picture.", nameof(map));
        var pixels = new byte[3 * width * height];
        for (var i = 0; i < pixels.Length; i++)
        {
            int x = i / 3 % width, y = i / 3 / width, sum = 0;
            for (var sample = 0; sample < 9; sample++)
            {
                var at = back.Apply(new PixelPoint(x + (sample % 3 + 0.5) / 3, y + (sample / 3 + 0.5) / 3));
                if (at.X >= 0 && at.Y >= 0 && at.X < image.Width && at.Y < image.Height)
                    sum += image.Row((int)at.Y)[3 * (int)at.X + i % 3];
            }
            pixels[i] = (byte)(sum / 9);
        }
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

    private (double R, double G, double B) ColourAt(PixelPoint point)
    {
        double r = 0.5, g = 0.5, b = 0.5;
        var cell = ((int)Math.Floor(point.X / Cell), (int)Math.Floor(point.Y / Cell));
        if (!_cells.TryGetValue(cell, out var near))
            near = _cells[cell] = [.. Enumerable.Range(0, Shapes).Where(i => Math.Abs(_shapes[i].X - (cell.Item1 + 0.5) * Cell) < _shapes[i].Radius + Cell && Math.Abs(_shapes[i].Y - (cell.Item2 + 0.5) * Cell) < _shapes[i].Radius + Cell)];
        foreach (var index in near)
        {
            var shape = _shapes[index];
            double dx = point.X - shape.X, dy = point.Y - shape.Y;
            if (Math.Abs(dx) + Math.Abs(dy) > 2 * shape.Radius)
                continue;
            double u = (dx * Math.Cos(shape.Turn) + dy * Math.Sin(shape.Turn)) / shape.Radius, v = (dy * Math.Cos(shape.Turn) - dx * Math.Sin(shape.Turn)) / shape.Radius / shape.Aspect;
            var cover = Math.Clamp((1 - Math.Sqrt(u * u + v * v)) * shape.Radius / 2, 0, 1);
            (r, g, b) = (r + cover * (shape.R - r), g + cover * (shape.G - g), b + cover * (shape.B - b));
        }
        return (r, g, b);
    }

    private static byte Byte(double fourSamples) => (byte)Math.Clamp(Math.Round(fourSamples / 4 * 255), 0, 255);
}
