using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Geometry;

/// <summary>
/// Tells two screenshots of one app, or two pictures with one caption or logo, from two copies of a photograph of which one is partly covered.
/// In both, what agrees lies around a place where both show plenty and nothing agrees. But of an app it is letters and icons, of a logo it lies
/// in one corner, and of a photograph it is neither.
/// </summary>
internal static class SharedLayout
{
    // Where the frames overlap by less, one picture lies inside the other and no layout is shared.
    private const double LeastCoverage = 0.6;
    private const int Side = 16;
    private const double LeastHole = 0.3;

    // So many inliers are missing in the middle, at the rate of the surroundings, that it is no accident; and at most a tenth of them is there.
    private const double LeastMissing = 8;
    private const double MostPresent = 0.1;

    // Screens and captions were seen to have 0.56 and more, nine covered photographs in ten below 0.3.
    private const double MostLetters = 0.4;

    // A logo's spots lie in 8 of the 256 cells.
    private const int FewestCells = 13;

    // Fewer do where hardly any shares its cell.
    private const int FewestScattered = 7;

    // So many inliers prove a photograph around the hole where few are letters, and the more, the more letters: between two photographs under one
    // watermark 31 were seen, half of them letters.
    private const int FewestAgreeing = 9;
    private const double FewLetters = 0.1;
    private const double MoreForLetters = 110;

    /// <summary>Whether the inliers prove a common layout only.</summary>
    /// <param name="overlap">The overlap of the two frames.</param>
    /// <param name="transform">From the query to the found picture.</param>
    /// <param name="inliers">What agrees.</param>
    /// <param name="letters">How many of them are letters.</param>
    /// <param name="query">All features of the query.</param>
    /// <param name="found">All features of the found picture.</param>
    public static bool Explains(Overlap overlap, in AffineTransform transform, List<Correspondence> inliers, int letters, LocalFeatures query, LocalFeatures found)
    {
        if (overlap.QueryCoverage < LeastCoverage || overlap.FoundCoverage < LeastCoverage)
            return false;
        Span<int> agreeing = stackalloc int[(Side + 1) * (Side + 1)], inQuery = stackalloc int[agreeing.Length], inFound = stackalloc int[agreeing.Length];
        agreeing.Clear();
        inQuery.Clear();
        inFound.Clear();
        var frame = new Frame(overlap.Found);
        foreach (var (_, f) in inliers)
            frame.Count(agreeing, f.X, f.Y);
        foreach (ref readonly var keypoint in found.Keypoints)
            frame.Count(inFound, keypoint.X, keypoint.Y);
        foreach (ref readonly var keypoint in query.Keypoints)
        {
            var (x, y) = transform.Apply(new PixelPoint(keypoint.X, keypoint.Y));
            frame.Count(inQuery, x, y);
        }
        if (IsPhotographed(inliers.Count, letters, agreeing.Length - agreeing.Count(0)))
            return false;
        Accumulate(agreeing);
        Accumulate(inQuery);
        Accumulate(inFound);
        for (var top = 0; top < Side / 2; top++)
            for (var bottom = Side / 2 + 1; bottom <= Side; bottom++)
                for (var left = 0; left < Side / 2; left++)
                    for (var right = Side / 2 + 1; right <= Side; right++)
                        if ((bottom - top) * (right - left) >= LeastHole * Side * Side
                            && IsHole(Sum(agreeing, left, top, right, bottom), agreeing[^1], Sum(inQuery, left, top, right, bottom), inQuery[^1], Sum(inFound, left, top, right, bottom), inFound[^1]))
                            return true;
        return false;
    }

    /// <summary>Whether so many inliers, in so many cells, are more than a layout, a logo or a watermark has.</summary>
    private static bool IsPhotographed(int inliers, int letters, int cells)
    {
        var share = (double)letters / inliers;
        return share < MostLetters
            && inliers >= FewestAgreeing + MoreForLetters * Math.Max(0, share - FewLetters)
            && (cells >= FewestCells || share <= FewLetters && cells >= FewestScattered && inliers <= 2 * cells);
    }

    private static bool IsHole(int agreeing, int allAgreeing, int query, int allQuery, int found, int allFound)
    {
        // No more can agree than the poorer picture has.
        int inside = Math.Min(query, found), outside = Math.Min(allQuery - query, allFound - found);
        if (outside == 0)
            return false;
        var expected = (double)(allAgreeing - agreeing) / outside * inside;
        return expected >= LeastMissing && agreeing <= expected * MostPresent;
    }

    /// <summary>Turns counts a cell into sums of all cells above and to the left; row and column 0 stay 0.</summary>
    private static void Accumulate(Span<int> counts)
    {
        for (var y = 1; y <= Side; y++)
            for (var x = 1; x <= Side; x++)
                counts[y * (Side + 1) + x] += counts[(y - 1) * (Side + 1) + x] + counts[y * (Side + 1) + x - 1] - counts[(y - 1) * (Side + 1) + x - 1];
    }

    private static int Sum(ReadOnlySpan<int> sums, int left, int top, int right, int bottom) =>
        sums[bottom * (Side + 1) + right] - sums[top * (Side + 1) + right] - sums[bottom * (Side + 1) + left] + sums[top * (Side + 1) + left];

    /// <summary>The upright rectangle around a quad, as a grid.</summary>
    private readonly struct Frame
    {
        private readonly double _left, _top, _perX, _perY;

        public Frame(in Quad quad)
        {
            var corners = quad.Corners;
            (_left, _top) = (corners.Min(c => c.X), corners.Min(c => c.Y));
            (_perX, _perY) = (Side / (corners.Max(c => c.X) - _left), Side / (corners.Max(c => c.Y) - _top));
        }

        public void Count(Span<int> counts, double x, double y)
        {
            double column = (x - _left) * _perX, row = (y - _top) * _perY;
            if (column >= 0 && column < Side && row >= 0 && row < Side)
                counts[((int)row + 1) * (Side + 1) + (int)column + 1]++;
        }
    }
}
