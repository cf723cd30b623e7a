namespace Catchlight.Imaging.Geometry;

/// <summary>A four-cornered region of a picture. The corners go round in order; the region need not be upright.</summary>
public readonly record struct Quad(PixelPoint A, PixelPoint B, PixelPoint C, PixelPoint D)
{
    /// <summary>The upright rectangle from the origin to (<paramref name="width"/>, <paramref name="height"/>), clockwise from the top left.</summary>
    public static Quad OfPicture(int width, int height) => new(new(0, 0), new(width, 0), new(width, height), new(0, height));

    /// <summary>The area in square pixels, by the shoelace formula; never negative.</summary>
    public double Area => Math.Abs(
        A.X * B.Y - B.X * A.Y + (B.X * C.Y - C.X * B.Y) + (C.X * D.Y - D.X * C.Y) + (D.X * A.Y - A.X * D.Y)) / 2;

    /// <summary>The corners in order.</summary>
    public IReadOnlyList<PixelPoint> Corners => [A, B, C, D];
}
