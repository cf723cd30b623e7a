namespace Catchlight.Imaging.Geometry;

/// <summary>
/// Maps (x, y) to ((M11·x + M12·y + M13) / w, (M21·x + M22·y + M23) / w) with w = M31·x + M32·y + 1: how a flat picture looks from aside.
/// </summary>
internal readonly record struct ProjectiveTransform(double M11, double M12, double M13, double M21, double M22, double M23, double M31, double M32)
{
    public static ProjectiveTransform Of(in AffineTransform affine) => new(affine.M11, affine.M12, affine.Dx, affine.M21, affine.M22, affine.Dy, 0, 0);

    public PixelPoint Apply(PixelPoint point)
    {
        var w = DepthAt(point);
        return new((M11 * point.X + M12 * point.Y + M13) / w, (M21 * point.X + M22 * point.Y + M23) / w);
    }

    public Quad Apply(Quad quad) => new(Apply(quad.A), Apply(quad.B), Apply(quad.C), Apply(quad.D));

    /// <summary>w: how far away the point is, relative to the origin. Not above 0 behind the one who looks.</summary>
    public double DepthAt(PixelPoint point) => M31 * point.X + M32 * point.Y + 1;

    /// <summary>The transform that undoes this one; null where there is none, or where it takes the origin to infinity.</summary>
    public ProjectiveTransform? Invert()
    {
        double a = M22 - M23 * M32, b = M13 * M32 - M12, c = M12 * M23 - M13 * M22;
        double d = M23 * M31 - M21, e = M11 - M13 * M31, f = M13 * M21 - M11 * M23;
        double g = M21 * M32 - M22 * M31, h = M12 * M31 - M11 * M32, i = M11 * M22 - M12 * M21;
        return i == 0 || !double.IsFinite(i) || M11 * a + M12 * d + M13 * g is 0 ? null : new(a / i, b / i, c / i, d / i, e / i, f / i, g / i, h / i);
    }
}
