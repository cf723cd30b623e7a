namespace Catchlight.Imaging.Geometry;

/// <summary>The projective transform that takes the query's keypoints nearest to the found ones, by linear least squares around their centres.</summary>
internal static class ProjectiveFit
{
    private const int Unknowns = 8;
    private const int FewestCorrespondences = 8;

    // The nearest corner of a picture held askew is less than this much nearer than the farthest.
    private const double MostDepth = 2.5;

    /// <summary>Null for few correspondences, for those on a line, and where the picture would be seen from too far aside.</summary>
    /// <param name="correspondences">What agrees.</param>
    /// <param name="width">The query's width.</param>
    /// <param name="height">The query's height.</param>
    public static ProjectiveTransform? Of(ReadOnlySpan<Correspondence> correspondences, int width, int height)
    {
        if (correspondences.Length < FewestCorrespondences)
            return null;
        double scaleQuery = Math.Max(width, height) / 2.0, qx = width / 2.0, qy = height / 2.0, fx = 0, fy = 0, scaleFound = 0;
        foreach (var (_, f) in correspondences)
        {
            fx += f.X / correspondences.Length;
            fy += f.Y / correspondences.Length;
        }
        foreach (var (_, f) in correspondences)
            scaleFound += (Math.Abs(f.X - fx) + Math.Abs(f.Y - fy)) / correspondences.Length;
        if (!(scaleFound > 0))
            return null;
        var system = new double[Unknowns, Unknowns + 1];
        Span<double> row = stackalloc double[Unknowns + 1];
        foreach (var (q, f) in correspondences)
        {
            double x = (q.X - qx) / scaleQuery, y = (q.Y - qy) / scaleQuery, u = (f.X - fx) / scaleFound, v = (f.Y - fy) / scaleFound;
            Add(system, [x, y, 1, 0, 0, 0, -u * x, -u * y, u], row);
            Add(system, [0, 0, 0, x, y, 1, -v * x, -v * y, v], row);
        }
        if (!Solve(system))
            return null;
        Span<double> h = stackalloc double[Unknowns];
        for (var i = 0; i < Unknowns; i++)
            h[i] = system[i, Unknowns];
        return Restore(h, qx, qy, scaleQuery, fx, fy, scaleFound) is { } transform && IsSane(transform, width, height) ? transform : null;
    }

    private static void Add(double[,] system, ReadOnlySpan<double> equation, Span<double> row)
    {
        equation.CopyTo(row);
        for (var i = 0; i < Unknowns; i++)
            for (var j = 0; j <= Unknowns; j++)
                system[i, j] += row[i] * row[j];
    }

    /// <summary>Gauss and Jordan with the largest pivots; the last column becomes the solution.</summary>
    private static bool Solve(double[,] system)
    {
        for (var column = 0; column < Unknowns; column++)
        {
            var pivot = column;
            for (var row = column + 1; row < Unknowns; row++)
                if (Math.Abs(system[row, column]) > Math.Abs(system[pivot, column]))
                    pivot = row;
            if (!(Math.Abs(system[pivot, column]) > 1e-9))
                return false;
            for (var j = 0; j <= Unknowns; j++)
                (system[column, j], system[pivot, j]) = (system[pivot, j], system[column, j]);
            for (var row = 0; row < Unknowns; row++)
                if (row != column && system[row, column] / system[column, column] is var factor && factor != 0)
                    for (var j = column; j <= Unknowns; j++)
                        system[row, j] -= factor * system[column, j];
        }
        for (var row = 0; row < Unknowns; row++)
            system[row, Unknowns] /= system[row, row];
        return true;
    }

    /// <summary>From centred and scaled coordinates back to pixels.</summary>
    private static ProjectiveTransform? Restore(ReadOnlySpan<double> h, double qx, double qy, double scaleQuery, double fx, double fy, double scaleFound)
    {
        double g = h[6] / scaleQuery, k = h[7] / scaleQuery, w = 1 - g * qx - k * qy;
        if (!(w > 0))
            return null;
        double ax = h[0] / scaleQuery, bx = h[1] / scaleQuery, cx = h[2] - ax * qx - bx * qy;
        double ay = h[3] / scaleQuery, by = h[4] / scaleQuery, cy = h[5] - ay * qx - by * qy;
        return new(
            (scaleFound * ax + fx * g) / w, (scaleFound * bx + fx * k) / w, (scaleFound * cx + fx * w) / w,
            (scaleFound * ay + fy * g) / w, (scaleFound * by + fy * k) / w, (scaleFound * cy + fy * w) / w, g / w, k / w);
    }

    private static bool IsSane(in ProjectiveTransform transform, int width, int height)
    {
        double least = double.PositiveInfinity, most = 0;
        foreach (var corner in Quad.OfPicture(width, height).Corners)
        {
            var depth = transform.DepthAt(corner);
            (least, most) = (Math.Min(least, depth), Math.Max(most, depth));
        }
        return least > 0 && most <= MostDepth * least;
    }
}
