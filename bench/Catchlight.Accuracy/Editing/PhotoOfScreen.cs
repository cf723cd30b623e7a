using Catchlight.Accuracy.Rendering;
using Catchlight.Imaging.Geometry;

namespace Catchlight.Accuracy.Editing;

/// <summary>The picture on a screen, photographed by hand: seen askew, with moiré, a lamp's reflection and soft focus.</summary>
internal static class PhotoOfScreen
{
    private const int Width = 1200, Height = 900;

    // How far each corner of the screen may be moved in, of the frame's side.
    private const double Askew = 0.09;

    public static Scene Make(EditInput input)
    {
        var scale = Math.Min(Width * 0.82 / input.Scene.Width, Height * 0.82 / input.Scene.Height);
        var shown = input.Scene.Resize(scale);
        double left = (Width - shown.Width) / 2.0, top = (Height - shown.Height) / 2.0;
        PixelPoint Corner(double x, double y, int inX, int inY) => new(x + inX * shown.Width * input.Between(-0.02, Askew), y + inY * shown.Height * input.Between(-0.02, Askew));
        var seen = new Quad(Corner(left, top, 1, 1), Corner(left + shown.Width, top, -1, 1), Corner(left + shown.Width, top + shown.Height, -1, -1), Corner(left, top + shown.Height, 1, -1));
        var map = Homography.Between(Box.Of(shown.Width, shown.Height).Corners, seen) ?? Homography.Shift(left, top);
        var bezel = Scene.Blank(shown.Width + 60, shown.Height + 60, Colour.Grey(22));
        var desk = Scene.Blank(Width, Height, input.OneOf(new Colour(120, 98, 80), Colour.Grey(70), new Colour(190, 186, 178))).Put(bezel, Homography.Shift(-30, -30).Then(map));
        var photographed = desk.Put(shown, map);
        double fx = input.Between(0.15, 0.35), fy = input.Between(-0.2, 0.2), strength = input.Between(8, 16), phase = input.Between(0, 6);
        double glareX = Width * input.Between(0.25, 0.75), glareY = Height * input.Between(0.25, 0.75), glareSize = input.Between(60, 130), dim = input.Between(0.75, 0.95);
        return photographed.Repaint(image => Raster.Map(VipsPaint.Blur(image, input.Between(0.8, 1.4)), (x, y, r, g, b) =>
        {
            // Two gratings that almost agree beat slowly; each colour has its own.
            double Grating(double shift) => strength * Math.Sin(fx * x + fy * y + shift) * Math.Sin(0.03 * x - 0.02 * y + phase);
            double dx = x - glareX, dy = y - glareY, glare = 190 * Math.Exp(-(dx * dx + dy * dy) / (2 * glareSize * glareSize));
            return (r * dim + Grating(0) + glare, g * dim + Grating(2.1) + glare, b * dim + Grating(4.2) + glare);
        }));
    }
}
