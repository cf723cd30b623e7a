namespace Catchlight.Imaging.Geometry;

/// <summary>Maps (x, y) to (M11·x + M12·y + Dx, M21·x + M22·y + Dy). A negative determinant mirrors.</summary>
public readonly record struct AffineTransform(double M11, double M12, double M21, double M22, double Dx, double Dy)
{
    /// <summary>Leaves every point where it is.</summary>
    public static AffineTransform Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>The factor by which areas grow; negative where the transform mirrors, 0 where it flattens.</summary>
    public double Determinant => M11 * M22 - M12 * M21;

    /// <summary>The image of <paramref name="point"/>.</summary>
    public PixelPoint Apply(PixelPoint point) => new(M11 * point.X + M12 * point.Y + Dx, M21 * point.X + M22 * point.Y + Dy);

    /// <summary>The image of <paramref name="quad"/>, corner by corner.</summary>
    public Quad Apply(Quad quad) => new(Apply(quad.A), Apply(quad.B), Apply(quad.C), Apply(quad.D));

    /// <summary>The transform that undoes this one.</summary>
    /// <exception cref="InvalidOperationException">The transform flattens the plane: its determinant is 0 or not finite.</exception>
    public AffineTransform Invert()
    {
        var determinant = Determinant;
        if (determinant == 0 || !double.IsFinite(determinant))
            throw new InvalidOperationException("A transform that flattens the plane has no inverse.");
        return new(
            M22 / determinant, -M12 / determinant, -M21 / determinant, M11 / determinant,
            (M12 * Dy - M22 * Dx) / determinant, (M21 * Dx - M11 * Dy) / determinant);
    }
}
