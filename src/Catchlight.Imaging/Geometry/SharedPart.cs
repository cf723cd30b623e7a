using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Geometry;

/// <summary>
/// Finds the part of an overlap that both pictures really show. Frames can overlap more than the pictures do: of a crop wrapped in a screenshot
/// the frame of the whole original covers the chat around it. Within the shared part a good share of keypoints has a partner; outside hardly any
/// has. The part is the upright rectangle of the found picture by which that is most likely (the largest sum of log-likelihood ratios).
/// </summary>
internal static class SharedPart
{
    private const int Cells = 24;

    // The share of keypoints outside the part that have a partner by chance, over the share inside; and at most this.
    private const double ChanceOverShare = 0.1;
    private const double MostChance = 0.02;

    // A keypoint without a partner tells less than it seems: its neighbours are missed for the same reason, a dark corner or a soft one.
    private const double WeightOfLonely = 0.4;

    // Natural logarithm of how much likelier the part has to be than the whole overlap, at all and for each keypoint, and how much smaller.
    private const double LeastGain = 8;
    private const double LeastGainEach = 0.04;
    private const double MostOfOverlap = 0.85;

    // A descriptor sees about this many scales around its keypoint, so that far the picture is still shared.
    private const double Support = 4;

    /// <summary>The part, an upright rectangle in found pixels; null where it is the whole overlap.</summary>
    /// <param name="overlap">In found pixels.</param>
    /// <param name="queryToFound">Takes query pixels to found pixels.</param>
    /// <param name="inliers">All that agree.</param>
    /// <param name="query">The query's keypoints.</param>
    /// <param name="found">The found picture's keypoints, as far as they were compared.</param>
    public static Quad? Of(Quad overlap, in AffineTransform queryToFound, ReadOnlySpan<Correspondence> inliers, ReadOnlySpan<Keypoint> query, ReadOnlySpan<Keypoint> found)
    {
        var box = Box.Around(overlap);
        var seen = Observe(box, queryToFound, inliers, query, found);
        var inside = Box.Around(inliers);
        int all = 0, matched = 0;
        foreach (var (at, isMatched) in seen)
            if (inside.Has(at))
            {
                all++;
                matched += isMatched ? 1 : 0;
            }
        if (matched == 0 || matched == all)
            return null;
        var share = (double)matched / all;
        var chance = Math.Min(MostChance, share * ChanceOverShare);
        var (forMatched, forLonely) = (Math.Log(share / chance), WeightOfLonely * Math.Log((1 - share) / (1 - chance)));

        var weights = new double[Cells, Cells];
        double whole = 0;
        foreach (var (at, isMatched) in seen)
        {
            var weight = isMatched ? forMatched : forLonely;
            weights[Cell(at.X, box.Left, box.Right), Cell(at.Y, box.Top, box.Bottom)] += weight;
            whole += weight;
        }
        var (sum, columns, rows) = Best(weights);
        if (sum - whole < LeastGain + LeastGainEach * seen.Count || columns.Count * rows.Count > MostOfOverlap * Cells * Cells)
            return null;
        var part = box.Of(columns, rows);
        return Sharpen(part, box, inliers).ToQuad();
    }

    private static List<(PixelPoint At, bool IsMatched)> Observe(
        Box box, in AffineTransform queryToFound, ReadOnlySpan<Correspondence> inliers, ReadOnlySpan<Keypoint> query, ReadOnlySpan<Keypoint> found)
    {
        // Several keypoints can share a place; one of them with a partner is enough.
        var partnered = new HashSet<(bool, float, float)>();
        foreach (ref readonly var inlier in inliers)
        {
            partnered.Add((true, inlier.Query.X, inlier.Query.Y));
            partnered.Add((false, inlier.Found.X, inlier.Found.Y));
        }
        var seen = new List<(PixelPoint, bool)>(query.Length + found.Length);
        foreach (ref readonly var keypoint in query)
            if (queryToFound.Apply(new PixelPoint(keypoint.X, keypoint.Y)) is var at && box.Has(at))
                seen.Add((at, partnered.Contains((true, keypoint.X, keypoint.Y))));
        foreach (ref readonly var keypoint in found)
            if (new PixelPoint(keypoint.X, keypoint.Y) is var at && box.Has(at))
                seen.Add((at, partnered.Contains((false, keypoint.X, keypoint.Y))));
        return seen;
    }

    /// <summary>The rectangle of cells with the largest sum: for each run of columns the best run of rows (Kadane).</summary>
    private static (double Sum, Run Columns, Run Rows) Best(double[,] weights)
    {
        var best = (Sum: double.NegativeInfinity, new Run(0, 1), new Run(0, 1));
        var strip = new double[Cells];
        for (var first = 0; first < Cells; first++)
        {
            Array.Clear(strip);
            for (var last = first; last < Cells; last++)
            {
                double sum = 0;
                var top = 0;
                for (var row = 0; row < Cells; row++)
                {
                    strip[row] += weights[last, row];
                    if (sum < 0)
                        (sum, top) = (0, row);
                    sum += strip[row];
                    if (sum > best.Sum)
                        best = (sum, new Run(first, last - first + 1), new Run(top, row - top + 1));
                }
            }
        }
        return best;
    }

    /// <summary>Moves each side that is not the overlap's own to where the outermost inliers still see, by at most one cell.</summary>
    private static Box Sharpen(Box part, Box box, ReadOnlySpan<Correspondence> inliers)
    {
        double left = part.Right, right = part.Left, top = part.Bottom, bottom = part.Top;
        foreach (ref readonly var inlier in inliers)
        {
            var (x, y, reach) = (inlier.Found.X, inlier.Found.Y, Support * inlier.Found.Scale);
            if (!part.Has(new PixelPoint(x, y)))
                continue;
            (left, right) = (Math.Min(left, x - reach), Math.Max(right, x + reach));
            (top, bottom) = (Math.Min(top, y - reach), Math.Max(bottom, y + reach));
        }
        double width = (box.Right - box.Left) / Cells, height = (box.Bottom - box.Top) / Cells;
        return new Box(
            part.Left <= box.Left ? box.Left : Math.Clamp(left, Math.Max(box.Left, part.Left - width), part.Left + width),
            part.Top <= box.Top ? box.Top : Math.Clamp(top, Math.Max(box.Top, part.Top - height), part.Top + height),
            part.Right >= box.Right ? box.Right : Math.Clamp(right, part.Right - width, Math.Min(box.Right, part.Right + width)),
            part.Bottom >= box.Bottom ? box.Bottom : Math.Clamp(bottom, part.Bottom - height, Math.Min(box.Bottom, part.Bottom + height)));
    }

    private static int Cell(double value, double from, double to) => Math.Clamp((int)((value - from) / (to - from) * Cells), 0, Cells - 1);

    private readonly record struct Run(int First, int Count);

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public static Box Around(Quad quad) => new(
            quad.Corners.Min(p => p.X), quad.Corners.Min(p => p.Y), quad.Corners.Max(p => p.X), quad.Corners.Max(p => p.Y));

        public static Box Around(ReadOnlySpan<Correspondence> inliers)
        {
            var box = new Box(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
            foreach (ref readonly var inlier in inliers)
                box = new Box(
                    Math.Min(box.Left, inlier.Found.X), Math.Min(box.Top, inlier.Found.Y), Math.Max(box.Right, inlier.Found.X), Math.Max(box.Bottom, inlier.Found.Y));
            return box;
        }

        public bool Has(PixelPoint point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

        public Box Of(Run columns, Run rows)
        {
            double width = (Right - Left) / Cells, height = (Bottom - Top) / Cells;
            return new Box(Left + columns.First * width, Top + rows.First * height, Left + (columns.First + columns.Count) * width, Top + (rows.First + rows.Count) * height);
        }

        public Quad ToQuad() => new(new(Left, Top), new(Right, Top), new(Right, Bottom), new(Left, Bottom));
    }
}
