using Catchlight.Imaging.Pixels;

namespace Catchlight.Accuracy.Rendering;

/// <summary>Shapes and letters drawn onto a scene, which hide nothing of where the photographs are.</summary>
internal static class Drawing
{
    public static Scene Text(this Scene scene, string text, int size, double left, double top, Colour ink, double share = 1, double turn = 0, bool bold = false)
    {
        var (width, height, mask) = VipsPaint.Letters(text, Math.Max(size, 6), bold);
        if (share < 1)
            mask = Array.ConvertAll(mask, m => (float)(m * share));
        var letters = new Scene(Raster.Filled(width, height, ink), []);
        return scene.Put(letters, Homography.Turn(turn).Then(Homography.Shift(left, top)), mask);
    }

    /// <summary>Paints where <paramref name="cover"/>, given pixel centres, says how much, 0 to 1.</summary>
    public static Scene Shape(this Scene scene, Box around, Colour colour, Func<double, double, double> cover)
    {
        var pixels = scene.Image.Pixels.ToArray();
        for (var y = Math.Max(0, (int)around.Top); y < Math.Min(scene.Height, around.Bottom); y++)
            for (var x = Math.Max(0, (int)around.Left); x < Math.Min(scene.Width, around.Right); x++)
                if (cover(x + 0.5, y + 0.5) is var share and > 0)
                {
                    var to = pixels.AsSpan(3 * (y * scene.Width + x), 3);
                    to[0] = Raster.ToByte(to[0] + (colour.R - to[0]) * share);
                    to[1] = Raster.ToByte(to[1] + (colour.G - to[1]) * share);
                    to[2] = Raster.ToByte(to[2] + (colour.B - to[2]) * share);
                }
        return scene with { Image = new RgbImage(scene.Width, scene.Height, pixels) };
    }

    public static Scene Rectangle(this Scene scene, Box box, Colour colour, double radius = 0, double share = 1) =>
        scene.Shape(box, colour, (x, y) =>
        {
            double dx = Math.Max(Math.Max(box.Left + radius - x, x - box.Right + radius), 0), dy = Math.Max(Math.Max(box.Top + radius - y, y - box.Bottom + radius), 0);
            return share * Math.Clamp(radius - Math.Sqrt(dx * dx + dy * dy) + 0.5 + (radius == 0 ? 1 : 0), 0, 1);
        });

    public static Scene Disc(this Scene scene, double x, double y, double radius, Colour colour, double share = 1) =>
        scene.Shape(new(x - radius - 1, y - radius - 1, x + radius + 2, y + radius + 2), colour, (px, py) => share * Math.Clamp(radius + 0.5 - Math.Sqrt((px - x) * (px - x) + (py - y) * (py - y)), 0, 1));

    public static Scene Ring(this Scene scene, double x, double y, double radius, double thickness, Colour colour) =>
        scene.Shape(new(x - radius - 1, y - radius - 1, x + radius + 2, y + radius + 2), colour, (px, py) =>
            Math.Clamp(thickness / 2 + 0.5 - Math.Abs(Math.Sqrt((px - x) * (px - x) + (py - y) * (py - y)) - radius + thickness / 2), 0, 1));
}
