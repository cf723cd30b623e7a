using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Geometry;

/// <summary>Counts inliers as evidence: each spot once on either side, and none where they lie on a line or at one spot.</summary>
internal static class Evidence
{
    private const double SamePlacePixels = 2;

    // In pixels of the picture in which keypoints are sought. A line of text, an edge or a small mark spreads less; a small crop does not, enlarged as it is.
    private const double LeastSpread = 8;

    /// <summary>Whether the keypoints spread in two directions in at least one of the pictures (in the other it may be small).</summary>
    public static bool IsSpread(List<Correspondence> inliers, double queryGrain, double foundGrain) =>
        Across(inliers, inQuery: true) >= LeastSpread * queryGrain || Across(inliers, inQuery: false) >= LeastSpread * foundGrain;

    /// <summary>Keeps of <paramref name="inliers"/> those that are the first at their place in both pictures.</summary>
    public static List<Correspondence> Distinct(ReadOnlySpan<Correspondence> inliers, double queryPixel, double foundPixel)
    {
        var kept = new List<Correspondence>(inliers.Length);
        double queryReach = SamePlacePixels * queryPixel, foundReach = SamePlacePixels * foundPixel;
        foreach (var inlier in inliers)
        {
            var known = false;
            foreach (var (q, f) in kept)
                known |= Near(q, inlier.Query, queryReach) || Near(f, inlier.Found, foundReach);
            if (!known)
                kept.Add(inlier);
        }
        return kept;
    }

    /// <summary>Standard deviation of the positions, in pixels, in the direction in which they spread least.</summary>
    private static double Across(List<Correspondence> inliers, bool inQuery)
    {
        double sx = 0, sy = 0, sxx = 0, sxy = 0, syy = 0;
        foreach (var (q, f) in inliers)
        {
            var (x, y) = inQuery ? (q.X, q.Y) : (f.X, f.Y);
            sx += x;
            sy += y;
            sxx += (double)x * x;
            sxy += (double)x * y;
            syy += (double)y * y;
        }
        double n = inliers.Count, vx = sxx / n - sx / n * sx / n, vy = syy / n - sy / n * sy / n, c = sxy / n - sx / n * sy / n;
        double middle = (vx + vy) / 2, apart = Math.Sqrt((vx - vy) * (vx - vy) / 4 + c * c);
        return Math.Sqrt(Math.Max(middle - apart, 0));
    }

    private static bool Near(in Keypoint a, in Keypoint b, double reach) => Math.Abs(a.X - b.X) <= reach && Math.Abs(a.Y - b.Y) <= reach;
}
