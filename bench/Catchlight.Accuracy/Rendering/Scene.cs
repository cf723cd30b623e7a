using Catchlight.Imaging.Geometry;
using Catchlight.Imaging.Pixels;

namespace Catchlight.Accuracy.Rendering;

/// <summary>A photograph within an edited picture: where each of its points went, and which part of it is left.</summary>
/// <param name="Photo">Which photograph.</param>
/// <param name="ToScene">From its pixels to the edited picture's.</param>
/// <param name="Visible">What is left of it, in its own pixels.</param>
internal sealed record Placed(Photo Photo, Homography ToScene, Box Visible);

/// <summary>A picture in the making, and the photographs in it. Every operation makes a new one and keeps the truth of where things are.</summary>
internal sealed record Scene(RgbImage Image, IReadOnlyList<Placed> Photos)
{
    public int Width => Image.Width;

    public int Height => Image.Height;

    public static Scene Of(Photo photo) => new(photo.Image, [new(photo, Homography.Identity, Box.Of(photo.Image.Width, photo.Image.Height))]);

    /// <summary>A picture that shows none of the photographs.</summary>
    public static Scene Blank(int width, int height, Colour colour) => new(Raster.Filled(width, height, colour), []);

    /// <summary>The same place for everything, other pixels.</summary>
    public Scene Repaint(Func<RgbImage, RgbImage> paint) => this with { Image = paint(Image) };

    public Scene Resize(double scale) => Resize((int)Math.Round(Width * scale), (int)Math.Round(Height * scale));

    public Scene Resize(int width, int height)
    {
        (width, height) = (Math.Max(width, 1), Math.Max(height, 1));
        return new(VipsPaint.Resize(Image, width, height), Moved(Homography.Scale((double)width / Width, (double)height / Height)));
    }

    public Scene Crop(int left, int top, int width, int height)
    {
        var frame = new Box(left, top, left + width, top + height);
        var photos = Photos.Select(p => p.Visible.PartInside(frame, p.ToScene) is { } visible ? p with { Visible = visible, ToScene = p.ToScene.Then(Homography.Shift(-left, -top)) } : null);
        return new(Raster.Crop(Image, left, top, width, height), [.. photos.OfType<Placed>()]);
    }

    public Scene Mirror() => new(Raster.Mirror(Image), Moved(Homography.Mirror(Width)));

    /// <summary>Seen through <paramref name="map"/> on a picture of another size.</summary>
    public Scene Warp(Homography map, int width, int height, Colour background) => Blank(width, height, background).Put(this, map);

    /// <summary>With another picture on it, whole or where <paramref name="mask"/> (a value a pixel of that picture, 0 to 1) is not 0.</summary>
    public Scene Put(Scene other, Homography map, float[]? mask = null) => new(Raster.Warp(other.Image, map, Image, mask), [.. other.Moved(map), .. Photos]);

    /// <summary>The same at a place in whole pixels.</summary>
    public Scene Put(Scene other, int left, int top, float[]? mask = null) => Put(other, Homography.Shift(left, top), mask);

    /// <summary>Fills a frame of this size, what is too much on either side cut off.</summary>
    public Scene Cover(int width, int height)
    {
        var scale = Math.Max((double)width / Width, (double)height / Height);
        var scaled = Resize(Math.Max(width, (int)Math.Round(Width * scale)), Math.Max(height, (int)Math.Round(Height * scale)));
        return scaled.Crop((scaled.Width - width) / 2, (scaled.Height - height) / 2, width, height);
    }

    private IReadOnlyList<Placed> Moved(Homography map) => [.. Photos.Select(p => p with { ToScene = p.ToScene.Then(map) })];
}
