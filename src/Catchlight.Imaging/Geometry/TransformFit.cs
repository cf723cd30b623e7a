namespace Catchlight.Imaging.Geometry;

/// <summary>Transforms that take the query's keypoints nearest to the found ones, in the sense of least squares.</summary>
internal static class TransformFit
{
    /// <summary>The similarity that one correspondence states by itself, through its scales and angles.</summary>
    public static AffineTransform Similarity(in Correspondence correspondence)
    {
        double scale = Math.Exp(correspondence.LogScale), a = scale * Math.Cos(correspondence.Turn), b = scale * Math.Sin(correspondence.Turn);
        var (q, f) = correspondence;
        return new(a, -b, b, a, f.X - a * q.X + b * q.Y, f.Y - b * q.X - a * q.Y);
    }

    /// <summary>The best similarity (rotation, scale, shift); null for fewer than two places.</summary>
    public static AffineTransform? Similarity(ReadOnlySpan<Correspondence> correspondences)
    {
        var (qx, qy, fx, fy) = Centres(correspondences);
        double along = 0, across = 0, square = 0;
        foreach (var (q, f) in correspondences)
        {
            double x = q.X - qx, y = q.Y - qy, u = f.X - fx, v = f.Y - fy;
            along += x * u + y * v;
            across += x * v - y * u;
            square += x * x + y * y;
        }
        if (!(square > 1e-9))
            return null;
        double a = along / square, b = across / square;
        return new(a, -b, b, a, fx - a * qx + b * qy, fy - b * qx - a * qy);
    }

    /// <summary>The best affine transform; null where all lie on a line.</summary>
    public static AffineTransform? Affine(ReadOnlySpan<Correspondence> correspondences)
    {
        var (qx, qy, fx, fy) = Centres(correspondences);
        double xx = 0, xy = 0, yy = 0, xu = 0, yu = 0, xv = 0, yv = 0;
        foreach (var (q, f) in correspondences)
        {
            double x = q.X - qx, y = q.Y - qy, u = f.X - fx, v = f.Y - fy;
            xx += x * x;
            xy += x * y;
            yy += y * y;
            xu += x * u;
            yu += y * u;
            xv += x * v;
            yv += y * v;
        }
        var determinant = xx * yy - xy * xy;
        if (!(determinant > 1e-6 * (xx + yy) * (xx + yy)))
            return null;
        double m11 = (xu * yy - yu * xy) / determinant, m12 = (yu * xx - xu * xy) / determinant;
        double m21 = (xv * yy - yv * xy) / determinant, m22 = (yv * xx - xv * xy) / determinant;
        return new(m11, m12, m21, m22, fx - m11 * qx - m12 * qy, fy - m21 * qx - m22 * qy);
    }

    private static (double QueryX, double QueryY, double FoundX, double FoundY) Centres(ReadOnlySpan<Correspondence> correspondences)
    {
        double qx = 0, qy = 0, fx = 0, fy = 0;
        foreach (var (q, f) in correspondences)
        {
            qx += q.X;
            qy += q.Y;
            fx += f.X;
            fy += f.Y;
        }
        var count = correspondences.Length;
        return (qx / count, qy / count, fx / count, fy / count);
    }
}
