using Catchlight.Imaging.Geometry;

namespace Catchlight.Accuracy.Rendering;

/// <summary>An upright rectangle in pixels.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    private const int Steps = 64;

    public static Box Of(int width, int height) => new(0, 0, width, height);

    public Quad Corners => new(new(Left, Top), new(Right, Top), new(Right, Bottom), new(Left, Bottom));

    public bool Contains(PixelPoint point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

    /// <summary>The part that a map takes into <paramref name="frame"/>, to a 64th of a side; null where that is nothing.</summary>
    public Box? PartInside(Box frame, Homography map)
    {
        Box? part = null;
        for (var i = 0; i <= Steps; i++)
            for (var j = 0; j <= Steps; j++)
            {
                var point = new PixelPoint(Left + (Right - Left) * i / Steps, Top + (Bottom - Top) * j / Steps);
                if (frame.Contains(map.Apply(point)))
                    part = part is not { } known ? new(point.X, point.Y, point.X, point.Y) : new(
                        Math.Min(known.Left, point.X), Math.Min(known.Top, point.Y), Math.Max(known.Right, point.X), Math.Max(known.Bottom, point.Y));
            }
        return part is { } some && some.Right > some.Left && some.Bottom > some.Top ? some : null;
    }
}
