using Catchlight.Core.Checking;
using Catchlight.Imaging.Geometry;
using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Core.Overlays;

/// <summary>
/// The proof of a match to look at: the checked picture on the left, the found one on the right, on each the outline of what they share. Where no
/// copy of the found picture is kept, its place is a plain field of its shape with the outline.
/// </summary>
public static class OverlayDrawing
{
    private const int Side = 640;
    private const int Gap = 16;
    private const byte Paper = 255;
    private const byte Unknown = 214;

    /// <summary>Draws one match.</summary>
    /// <param name="query">The checked picture, upright, or a small copy of it; null where it is not here: then its place is plain, too.</param>
    /// <param name="size">What is known of the checked picture: the outline is in its pixels.</param>
    /// <param name="found">The match.</param>
    /// <param name="thumbnail">The small copy of the found picture as <see cref="Checker.Thumbnail"/> gives it; null where there is none.</param>
    public static RgbImage Draw(RgbImage? query, CheckedPicture size, FoundPicture found, byte[]? thumbnail)
    {
        ArgumentNullException.ThrowIfNull(size);
        ArgumentNullException.ThrowIfNull(found);
        var alignment = found.Match.Alignment;
        var different = found.DifferentMiddle(size);
        var left = Outlined(query is null ? Blank(size.Width, size.Height) : PictureScaler.Fit(query, Side), size.Width, size.Height, alignment.QueryRegion, different?.Query);
        var right = Outlined(Known(thumbnail) ?? Blank(found.Width, found.Height), found.Width, found.Height, alignment.FoundRegion, different?.Found);
        return SideBySide(left, right);
    }

    private static RgbImage? Known(byte[]? thumbnail) =>
        thumbnail is not null && new PictureDecoder().Decode(thumbnail) is Decoded { Image: var image } ? PictureScaler.Fit(image, Side) : null;

    private static RgbImage Blank(int width, int height)
    {
        var scale = (double)Side / Math.Max(width, height);
        var (w, h) = (Math.Max(1, (int)Math.Round(width * scale)), Math.Max(1, (int)Math.Round(height * scale)));
        var pixels = new byte[3 * w * h];
        Array.Fill(pixels, Unknown);
        return new RgbImage(w, h, pixels);
    }

    private static RgbImage Outlined(RgbImage drawing, int width, int height, Quad region, Quad? inner)
    {
        var (x, y) = ((double)drawing.Width / width, (double)drawing.Height / height);
        PixelPoint At(PixelPoint point) => new(point.X * x, point.Y * y);
        var pixels = drawing.Pixels.ToArray();
        foreach (var outline in inner is { } other ? [region, other] : new[] { region })
            RegionDrawing.Outline(pixels, drawing.Width, drawing.Height, new Quad(At(outline.A), At(outline.B), At(outline.C), At(outline.D)));
        return new RgbImage(drawing.Width, drawing.Height, pixels);
    }

    private static RgbImage SideBySide(RgbImage left, RgbImage right)
    {
        var (width, height) = (left.Width + Gap + right.Width, Math.Max(left.Height, right.Height));
        var pixels = new byte[3 * width * height];
        Array.Fill(pixels, Paper);
        foreach (var (image, offset) in new[] { (left, 0), (right, left.Width + Gap) })
            for (var y = 0; y < image.Height; y++)
                image.Row(y).CopyTo(pixels.AsSpan(3 * (y * width + offset)));
        return new RgbImage(width, height, pixels);
    }
}
