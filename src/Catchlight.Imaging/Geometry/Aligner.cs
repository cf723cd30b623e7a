using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Geometry;

/// <summary>
/// Proves, or does not, that two pictures show the same photograph: scaled, turned, cropped, mirrored, recoloured, or one pasted
/// into the other. Always gives the same answer for the same features. Takes features from anywhere: wrong ones find nothing.
/// Thread-safe.
/// </summary>
public static class Aligner
{
    // The frame around two screenshots may agree better than the photograph in them, which lies elsewhere in each: once it is set
    // aside, the photograph has its turn.
    private const int MaxAttempts = 2;

    // But a mark that was set aside leaves letters found at one another's places: what comes after it has to be so many times as strong.
    private const int StrengthOfSecond = 2;

    /// <summary>How the query lies on the found picture, upright or mirrored; null where that is not proved.</summary>
    /// <param name="query">The picture asked about.</param>
    /// <param name="found">A picture of the index.</param>
    /// <param name="options">Null for <see cref="AlignerOptions.Default"/>.</param>
    /// <returns>
    /// The regions are where the two frames overlap: the place of a picture wrapped in a screenshot, or of a crop in its original. Where the
    /// frames cross so that the overlap has other than four corners, they are the upright rectangle of the found picture that encloses
    /// it, and its image in the query; the coverages are still those of the overlap itself. Where the pictures share clearly less than their
    /// frames, as a crop in a screenshot does, regions and coverages are those of the upright rectangle of the found picture that they share.
    /// Where the picture is seen from aside, as on a screen that was photographed, the regions are exact and the transform is the affine one
    /// nearest to it.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static Alignment? Align(LocalFeatures query, LocalFeatures found, AlignerOptions? options = null) =>
        Align(query, found, Handedness.Either, options);

    /// <summary>The same where it is known which way round the query is: half the work.</summary>
    /// <param name="query">The picture asked about.</param>
    /// <param name="found">A picture of the index.</param>
    /// <param name="handedness">Which to try.</param>
    /// <param name="options">Null for <see cref="AlignerOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static Alignment? Align(LocalFeatures query, LocalFeatures found, Handedness handedness, AlignerOptions? options = null) =>
        Align(query, found, handedness, options ?? AlignerOptions.Default, Vector128.IsHardwareAccelerated);

    /// <summary>The same with the vector path chosen, so that a test can hold it against its scalar twin.</summary>
    internal static Alignment? Align(LocalFeatures query, LocalFeatures found, Handedness handedness, AlignerOptions options, bool vectors)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(found);
        options.Check();
        if (query.Count < options.FewestSupported || found.Count < options.FewestSupported)
            return null;
        var considered = Math.Min(found.Count, options.MaxFeatures) * LocalFeatures.DescriptorLength;
        using var panels = new DescriptorPanels(found.Descriptors[..considered]);
        var upright = handedness == Handedness.Mirrored ? null : Prove(query, panels, found, options, vectors);
        var mirrored = handedness == Handedness.Upright ? null : Prove(query.Mirrored, panels, found, options, vectors);
        if (mirrored is null || upright?.Inliers >= mirrored.Inliers)
            return upright;
        // Mirroring first: x becomes width − x.
        var t = mirrored.QueryToFound;
        var flip = new AffineTransform(-1, 0, 0, 1, query.Width, 0);
        return mirrored with
        {
            QueryToFound = new AffineTransform(-t.M11, t.M12, -t.M21, t.M22, t.M11 * query.Width + t.Dx, t.M21 * query.Width + t.Dy),
            QueryRegion = flip.Apply(mirrored.QueryRegion),
            QueryCells = mirrored.QueryCells.Mirrored,
        };
    }

    /// <summary>The traits of what the upright query and the found picture agree on first; null where they do not agree on enough. For learning.</summary>
    internal static double[]? TraitsOf(LocalFeatures query, LocalFeatures found, AlignerOptions options)
    {
        using var panels = new DescriptorPanels(found.Descriptors[..(Math.Min(found.Count, options.MaxFeatures) * LocalFeatures.DescriptorLength)]);
        var agreement = new Agreement(query, found, options.Tolerance);
        if (Agree(DescriptorMatcher.Match(query, panels, found, options, Vector128.IsHardwareAccelerated), query, found, agreement, options, isFirst: true) is not { } agreed)
            return null;
        var traits = new double[SharedTraits.Count];
        SharedTraits.Of(agreed, query, found, options.MaxFeatures, agreement, traits);
        return traits;
    }

    private static Alignment? Prove(LocalFeatures query, DescriptorPanels panels, LocalFeatures found, AlignerOptions options, bool vectors)
    {
        var correspondences = DescriptorMatcher.Match(query, panels, found, options, vectors);
        var agreement = new Agreement(query, found, options.Tolerance);
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            if (Agree(correspondences, query, found, agreement, options, isFirst: attempt == 0) is not { } agreed)
                return null;
            if (!SharedMark.Explains(agreed, query, found, options.MaxFeatures, agreement))
            {
                var overlap = agreed.Overlap;
                if (SharedPart.Of(overlap.Found, agreed.Transform, agreed.Inliers, query.Keypoints, found.Keypoints[..Math.Min(found.Count, options.MaxFeatures)]) is { } part)
                    overlap = overlap.Narrow(part, agreed.Exact);
                return new Alignment(agreed.Transform, agreed.Distinct.Count, overlap.Query, overlap.Found, overlap.QueryCoverage, overlap.FoundCoverage)
                {
                    QueryCells = CellsOf(agreed.Inliers, query),
                };
            }
            correspondences.RemoveAll(new HashSet<Correspondence>(agreed.Inliers).Contains);
        }
        return null;
    }

    /// <summary>What most correspondences agree on, where that is enough to be no chance.</summary>
    private static Agreed? Agree(List<Correspondence> correspondences, LocalFeatures query, LocalFeatures found, Agreement agreement, AlignerOptions options, bool isFirst)
    {
        if (Consensus.Find(CollectionsMarshal.AsSpan(correspondences), agreement, options.FewestSupported, options.MaxScale) is not var (transform, exact, inliers))
            return null;
        var distinct = Evidence.Distinct(inliers, agreement.QueryPixel, agreement.FoundPixel);
        if (!Evidence.IsSpread(distinct, agreement.QueryGrain, agreement.FoundGrain))
            return null;
        var enough = isFirst ? 2 * distinct.Count >= correspondences.Count ? options.FewestInliers : options.MinInliers : StrengthOfSecond * options.MinInliers;
        if (distinct.Count < enough && (!isFirst || distinct.Count < options.FewestSupported || !Support.IsEnough(query, found, options.MaxFeatures, transform, exact, distinct.Count, agreement)))
            return null;
        return Overlap.Of(exact, query.Width, query.Height, found.Width, found.Height) is { } overlap ? new Agreed(transform, exact, inliers, distinct, overlap) : null;
    }

    private static CellMask CellsOf(ReadOnlySpan<Correspondence> inliers, LocalFeatures query)
    {
        var cells = default(CellMask);
        foreach (var (keypoint, _) in inliers)
            cells = cells.With(keypoint, query.Width, query.Height);
        return cells;
    }
}
