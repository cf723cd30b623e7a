using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Geometry;

/// <summary>
/// Tells a mark that two pictures were both given, a watermark above all, from a photograph of which both show a part. The words of a mark are
/// repeated, and their letters look like one another: many more keypoints agree than were correspondences, since those are unlike all others in
/// the picture. Of a photograph most that agree were correspondences.
/// </summary>
internal static class SharedMark
{
    // A crop lies within its original, a picture within a screenshot: there one coverage is above the other. What two pictures were both given lies on like parts of them.
    private const double LeastAlike = 0.8;

    // Correspondences over all that agree: of a watermark, below this wherever nine or more correspond, and below the other with fewer.
    private const double LeastDistinctive = 0.7;
    private const double LeastDistinctiveOfFew = 0.85;
    private const int FewestForPhotograph = 9;

    // A watermark was seen to gather 28.
    private const int MoreThanAMark = 36;

    // σ in pixels of a picture whose longer side is 640: thicker than the strokes of letters that leave room to see a photograph.
    private const double CoarseSigma = 6;
    private const int FewestCoarse = 2;

    // Screens and captions were seen to have 0.53 and more; up to here it is no question.
    private const double MostLetters = 0.4;
    private const double FewLetters = 0.3;

    // A logo's spots lie in 10 of the 256 cells, at three and more in each.
    private const int Side = 16;
    private const int FewestCells = 13;
    private const int FewestScattered = 7;

    /// <summary>Judges what agrees.</summary>
    /// <param name="overlap">The overlap of the two frames.</param>
    /// <param name="affine">From the query to the found picture, for sizes and directions.</param>
    /// <param name="exact">The same for places.</param>
    /// <param name="inliers">What corresponds and agrees, each spot once.</param>
    /// <param name="letters">How many of them are letters.</param>
    /// <param name="query">The query's features.</param>
    /// <param name="found">The found picture's features.</param>
    /// <param name="considered">Of either only so many, the first, are looked at.</param>
    /// <param name="agreement">What is near.</param>
    public static SharedThing Judge(
        Overlap overlap, in AffineTransform affine, in ProjectiveTransform exact, List<Correspondence> inliers, int letters, LocalFeatures query, LocalFeatures found, int considered, Agreement agreement)
    {
        if (Math.Min(overlap.QueryCoverage, overlap.FoundCoverage) < LeastAlike * Math.Max(overlap.QueryCoverage, overlap.FoundCoverage))
            return SharedThing.Unknown;
        var all = Evidence.Distinct([.. inliers, .. Support.Partners(query, found, considered, affine, exact, agreement)], agreement.QueryPixel, agreement.FoundPixel);
        var coarse = CoarseSigma * agreement.FoundPixel;
        var distinctive = (double)inliers.Count / all.Count;
        if (inliers.Count < MoreThanAMark && distinctive < (inliers.Count < FewestForPhotograph ? LeastDistinctiveOfFew : LeastDistinctive)
            && all.Count(pair => pair.Found.Scale >= coarse) < FewestCoarse)
            return SharedThing.Mark;
        var share = (double)letters / inliers.Count;
        var cells = Cells(overlap.Found, inliers);
        var isLike = inliers.Count >= FewestForPhotograph && distinctive >= LeastDistinctive && share < MostLetters;
        return isLike && (cells >= FewestCells || share <= FewLetters && cells >= FewestScattered && inliers.Count <= 2 * cells) ? SharedThing.Photograph : SharedThing.Unknown;
    }

    /// <summary>In how many cells of a grid over the overlap there are inliers.</summary>
    private static int Cells(Quad overlap, List<Correspondence> inliers)
    {
        var corners = overlap.Corners;
        double left = corners.Min(corner => corner.X), top = corners.Min(corner => corner.Y);
        double width = corners.Max(corner => corner.X) - left, height = corners.Max(corner => corner.Y) - top;
        return inliers.Select(inlier => ((int)((inlier.Found.X - left) / width * Side), (int)((inlier.Found.Y - top) / height * Side))).Distinct().Count();
    }
}
