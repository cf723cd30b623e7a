using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Geometry;

/// <summary>
/// Tells two photographs under one watermark, or with the same words over them, from two copies of a photograph: what agrees is fine, and of
/// the coarse spots, which outlive any recompression, none does; or what agrees is mostly letters.
/// </summary>
internal static class SharedDrawing
{
    // A crop lies within its original, a picture within a screenshot: there one coverage is far above the other, and what is enlarged looks as
    // smooth as letters. What two pictures were both given lies on like parts of them.
    private const double LeastAlike = 0.5;

    // σ in pixels of a picture whose longer side is 640: thicker than the strokes of letters that leave room to see a photograph.
    private const double CoarseSigma = 6;

    // With fewer coarse spots in both, none agreeing may be chance.
    private const int LeastCoarse = 8;

    // A watermark seldom gathers more between two photographs (40 were seen).
    private const int EnoughFine = 36;

    // The more of what agrees are letters, the more is needed: words in one typeface resemble one another.
    private const double MoreForLetters = 45;
    private const double ManyLetters = 0.15;

    // Hardly a letter among enough: what agrees is no drawing, whatever else does not.
    private const double NoLetters = 0.05;
    private const int EnoughWithoutLetters = 10;

    /// <summary>Whether the inliers prove a common drawing only.</summary>
    /// <param name="overlap">The overlap of the two frames.</param>
    /// <param name="transform">From the query to the found picture.</param>
    /// <param name="inliers">What agrees.</param>
    /// <param name="letters">How many of them are letters.</param>
    /// <param name="query">All features of the query.</param>
    /// <param name="found">All features of the found picture.</param>
    /// <param name="foundPixel">As <see cref="Agreement.FoundPixel"/>.</param>
    /// <param name="needed">Inliers that a proof needs.</param>
    public static bool Explains(Overlap overlap, in AffineTransform transform, List<Correspondence> inliers, int letters, LocalFeatures query, LocalFeatures found, double foundPixel, int needed)
    {
        if (Math.Min(overlap.QueryCoverage, overlap.FoundCoverage) < LeastAlike * Math.Max(overlap.QueryCoverage, overlap.FoundCoverage))
            return false;
        var share = (double)letters / inliers.Count;
        if (inliers.Count >= EnoughFine || share <= NoLetters && inliers.Count >= EnoughWithoutLetters)
            return false;
        if (inliers.Count < needed + MoreForLetters * Math.Max(0, share - ManyLetters))
            return true;
        var coarse = CoarseSigma * foundPixel;
        foreach (var (_, f) in inliers)
            if (f.Scale >= coarse)
                return false;
        int inQuery = 0, inFound = 0;
        var scale = Math.Sqrt(Math.Abs(transform.Determinant));
        foreach (ref readonly var keypoint in query.Keypoints)
            if (keypoint.Scale * scale >= coarse && IsWithin(transform.Apply(new PixelPoint(keypoint.X, keypoint.Y)), found))
                inQuery++;
        var back = transform.Invert();
        foreach (ref readonly var keypoint in found.Keypoints)
            if (keypoint.Scale >= coarse && IsWithin(back.Apply(new PixelPoint(keypoint.X, keypoint.Y)), query))
                inFound++;
        return Math.Min(inQuery, inFound) >= LeastCoarse;
    }

    private static bool IsWithin(PixelPoint point, LocalFeatures picture) => point.X >= 0 && point.Y >= 0 && point.X <= picture.Width && point.Y <= picture.Height;
}
