using Catchlight.Imaging.Geometry;

namespace Catchlight.Accuracy.Rendering;

/// <summary>A projective map of the plane: row by row a 3 × 3 matrix. Points as in <see cref="PixelPoint"/>.</summary>
internal readonly record struct Homography(double A, double B, double C, double D, double E, double F, double G, double H, double I)
{
    public static Homography Identity { get; } = new(1, 0, 0, 0, 1, 0, 0, 0, 1);

    public static Homography Scale(double x, double y) => Identity with { A = x, E = y };

    public static Homography Shift(double x, double y) => Identity with { C = x, F = y };

    /// <summary>Left and right exchanged in a picture of this width.</summary>
    public static Homography Mirror(double width) => Identity with { A = -1, C = width };

    /// <summary>Turned clockwise on the screen about the origin.</summary>
    public static Homography Turn(double radians) => Identity with { A = Math.Cos(radians), B = -Math.Sin(radians), D = Math.Sin(radians), E = Math.Cos(radians) };

    /// <summary>The one that takes four points to four others; null where three of them lie on a line.</summary>
    public static Homography? Between(Quad from, Quad to) =>
        FromUnit(from)?.Inverse() is { } back && FromUnit(to) is { } there ? back.Then(there) : null;

    public PixelPoint Apply(PixelPoint p)
    {
        var w = G * p.X + H * p.Y + I;
        return new((A * p.X + B * p.Y + C) / w, (D * p.X + E * p.Y + F) / w);
    }

    /// <summary>First this, then <paramref name="next"/>.</summary>
    public Homography Then(Homography next)
    {
        var (n, t) = (next, this);
        return new(
            n.A * t.A + n.B * t.D + n.C * t.G, n.A * t.B + n.B * t.E + n.C * t.H, n.A * t.C + n.B * t.F + n.C * t.I,
            n.D * t.A + n.E * t.D + n.F * t.G, n.D * t.B + n.E * t.E + n.F * t.H, n.D * t.C + n.E * t.F + n.F * t.I,
            n.G * t.A + n.H * t.D + n.I * t.G, n.G * t.B + n.H * t.E + n.I * t.H, n.G * t.C + n.H * t.F + n.I * t.I);
    }

    /// <summary>The way back; null where this flattens the plane.</summary>
    public Homography? Inverse()
    {
        double a = E * I - F * H, b = C * H - B * I, c = B * F - C * E, determinant = A * a + D * b + G * c;
        return Math.Abs(determinant) < 1e-12 ? null : new(
            a / determinant, b / determinant, c / determinant,
            (F * G - D * I) / determinant, (A * I - C * G) / determinant, (C * D - A * F) / determinant,
            (D * H - E * G) / determinant, (B * G - A * H) / determinant, (A * E - B * D) / determinant);
    }

    /// <summary>Takes the corners of the unit square to a quad (Heckbert, "Fundamentals of texture mapping", 1989, section 2.2.3).</summary>
    private static Homography? FromUnit(Quad quad)
    {
        var (a, b, c, d) = quad;
        double sx = a.X - b.X + c.X - d.X, sy = a.Y - b.Y + c.Y - d.Y;
        double dx1 = b.X - c.X, dy1 = b.Y - c.Y, dx2 = d.X - c.X, dy2 = d.Y - c.Y, determinant = dx1 * dy2 - dx2 * dy1;
        if (Math.Abs(determinant) < 1e-9)
            return null;
        double g = (sx * dy2 - dx2 * sy) / determinant, h = (dx1 * sy - sx * dy1) / determinant;
        return new(b.X - a.X + g * b.X, d.X - a.X + h * d.X, a.X, b.Y - a.Y + g * b.Y, d.Y - a.Y + h * d.Y, a.Y, g, h, 1);
    }
}
