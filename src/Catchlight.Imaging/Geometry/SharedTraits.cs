using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Geometry;

/// <summary>
/// What two pictures agree on, in numbers by which <see cref="SharedMark"/> tells a photograph from something drawn over both. Marks have letters, which
/// look like one another, so that more keypoints agree than were correspondences; they are fine; a logo is in one corner, a caption a narrow band; and
/// of the other keypoints, there where the frames overlap, few agree.
/// </summary>
internal static class SharedTraits
{
    /// <summary>How many numbers there are.</summary>
    public const int Count = 12;

    // Cells a side of a grid over the overlap.
    private const int Side = 16;

    // σ in pixels of a picture whose longer side is 640: thicker than the strokes of letters that leave room to see a photograph.
    private const double CoarseSigma = 6;

    // Among few that agree, chance makes the share large.
    private const double MostCoarse = 0.2;

    // Narrower than this share of the overlap are captions and logos, and hardly a photograph.
    private const double Narrow = 0.1;

    // Of what lies apart, a tenth on either side is left out.
    private const double Outlying = 0.1;

    // Added where a logarithm could be of nothing.
    private const double Grain = 0.02;

    /// <summary>The numbers.</summary>
    /// <param name="agreed">What agrees.</param>
    /// <param name="query">The query's features.</param>
    /// <param name="found">The found picture's features.</param>
    /// <param name="considered">Of either only so many, the first, are looked at.</param>
    /// <param name="agreement">What is near.</param>
    /// <param name="traits">Becomes them, <see cref="Count"/> in number.</param>
    public static void Of(Agreed agreed, LocalFeatures query, LocalFeatures found, int considered, Agreement agreement, Span<double> traits)
    {
        var inliers = agreed.Distinct;
        var all = Evidence.Distinct([.. inliers, .. Support.Partners(query, found, considered, agreed.Transform, agreed.Exact, agreement)], agreement.QueryPixel, agreement.FoundPixel);
        var letters = SharedMark.Letters(inliers, query);
        var coarse = CoarseSigma * agreement.FoundPixel;
        var seen = Support.Seen(query, found, considered, agreed.Exact);
        var shown = Support.Shown(query, found, considered, agreed.Exact);
        var corners = agreed.Overlap.Found.Corners;
        double left = corners.Min(corner => corner.X), width = corners.Max(corner => corner.X) - left;
        double top = corners.Min(corner => corner.Y), height = corners.Max(corner => corner.Y) - top;
        double[] across = [.. inliers.Select(inlier => (inlier.Found.X - left) / width)], down = [.. inliers.Select(inlier => (inlier.Found.Y - top) / height)];
        var cells = across.Zip(down, (x, y) => ((int)(Side * x), (int)(Side * y))).Distinct().Count();
        var narrower = Math.Min(Extent(across), Extent(down));
        var (queryCoverage, foundCoverage) = (agreed.Overlap.QueryCoverage, agreed.Overlap.FoundCoverage);
        traits[0] = Math.Log(inliers.Count);
        traits[1] = (double)inliers.Count / all.Count;
        traits[2] = (double)letters / inliers.Count;
        traits[3] = Math.Log((double)inliers.Count / cells);
        traits[4] = Math.Log(narrower + Grain);
        traits[5] = (double)all.Count / Math.Max(1, Math.Min(seen, shown));
        traits[6] = Math.Min(MostCoarse, (double)all.Count(pair => pair.Found.Scale >= coarse) / all.Count);
        traits[7] = Math.Log(1 + inliers.Count - letters);
        traits[8] = Math.Log(Math.Min(queryCoverage, foundCoverage) + Grain);
        traits[9] = Math.Max(queryCoverage, foundCoverage);
        traits[10] = Math.Log(1 + Support.Surprise(Math.Min(all.Count, seen), seen));
        traits[11] = Math.Max(0, Math.Log(Narrow / (narrower + Grain / 4)));
    }

    /// <summary>How far apart the values lie, but for the outlying ones.</summary>
    private static double Extent(double[] values)
    {
        Array.Sort(values);
        var last = values.Length - 1;
        return values[(int)Math.Round((1 - Outlying) * last)] - values[(int)(Outlying * last)];
    }
}
