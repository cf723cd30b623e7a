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

    private static Alignment? Prove(LocalFeatures query, DescriptorPanels panels, LocalFeatures found, AlignerOptions options, bool vectors)
    {
        var correspondences = DescriptorMatcher.Match(query, panels, found, options, vectors);
        var agreement = new Agreement(query, found, options.Tolerance);
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            if (Consensus.Find(CollectionsMarshal.AsSpan(correspondences), agreement, options.FewestSupported, options.MaxScale) is not var (transform, exact, inliers))
                return null;
            var distinct = Evidence.Distinct(inliers, agreement.QueryPixel, agreement.FoundPixel);
            var needed = 2 * distinct.Count >= correspondences.Count ? options.FewestInliers : options.MinInliers;
            if (!Evidence.IsSpread(distinct, agreement.QueryGrain, agreement.FoundGrain)
                || distinct.Count < needed && (distinct.Count < options.FewestSupported || !Support.IsEnough(query, found, options.MaxFeatures, transform, exact, distinct.Count, agreement)))
                return null;
            if (Overlap.Of(exact, query.Width, query.Height, found.Width, found.Height) is not { } overlap)
                return null;
            // The query's descriptors: those of an index are rounded.
            var letters = distinct.Count(inlier => Lettering.Is(query.Descriptor(inlier.QueryIndex)));
            var shared = SharedMark.Judge(overlap, transform, exact, distinct, letters, query, found, options.MaxFeatures, agreement);
            if (shared == SharedThing.Photograph || shared == SharedThing.Unknown
                && !SharedLayout.Explains(overlap, transform, distinct, letters, query, found)
                && !SharedDrawing.Explains(overlap, transform, distinct, letters, query, found, agreement.FoundPixel, options.FewestInliers))
            {
                if (SharedPart.Of(overlap.Found, transform, inliers, query.Keypoints, found.Keypoints[..Math.Min(found.Count, options.MaxFeatures)]) is { } part)
                    overlap = overlap.Narrow(part, exact);
                return new Alignment(transform, distinct.Count, overlap.Query, overlap.Found, overlap.QueryCoverage, overlap.FoundCoverage)
                {
                    QueryCells = CellsOf(inliers, query),
                };
            }
            correspondences.RemoveAll(new HashSet<Correspondence>(inliers).Contains);
        }
        return null;
    }

    private static CellMask CellsOf(ReadOnlySpan<Correspondence> inliers, LocalFeatures query)
    {
        var cells = default(CellMask);
        foreach (var (keypoint, _) in inliers)
            cells = cells.With(keypoint, query.Width, query.Height);
        return cells;
    }
}
