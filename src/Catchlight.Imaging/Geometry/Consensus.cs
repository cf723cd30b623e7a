using System.Buffers;

namespace Catchlight.Imaging.Geometry;

/// <summary>
/// The transform that most correspondences agree with. Each correspondence states a whole similarity by itself, so all are tried, none
/// drawn by lot: the result is always the same. What a rough first statement gathers is fitted by least squares until it settles.
/// </summary>
internal static class Consensus
{
    private const int MaxHypotheses = 400;
    private const int Refits = 5;
    private const int ProjectiveRefits = 8;

    // Eight numbers fit almost anything to fewer.
    private const int FewestForProjective = 14;
    private static readonly double[] Strictness = [1.5, 2, 3, 3];

    /// <summary>Null where not even <paramref name="least"/> agree.</summary>
    public static (AffineTransform Transform, ProjectiveTransform Exact, Correspondence[] Inliers)? Find(ReadOnlySpan<Correspondence> all, Agreement agreement, int least, double maxScale)
    {
        if (all.Length < least)
            return null;
        var rented = ArrayPool<Correspondence>.Shared.Rent(all.Length);
        try
        {
            var buffer = rented.AsSpan(0, all.Length);
            AffineTransform? best = null;
            var most = least - 1;
            // With very many correspondences a true transform is stated by many: every n-th is enough.
            var stride = 1 + (all.Length - 1) / MaxHypotheses;
            // Once most agree, no other transform can have more.
            for (var i = 0; i < all.Length && (best is null || 2 * most <= all.Length); i += stride)
            {
                var transform = TransformFit.Similarity(all[i]);
                var count = agreement.Collect(all, transform, buffer, all[i].Found);
                if (count <= most)
                    continue;
                for (var round = 0; round < Refits; round++)
                {
                    if (TransformFit.Similarity(buffer[..count]) is not { } fitted || !IsSane(fitted, maxScale))
                        break;
                    transform = fitted;
                    count = agreement.Collect(all, transform, buffer);
                    if (count > most)
                        (most, best) = (count, transform);
                    if (count < 3)
                        break;
                }
            }
            if (best is not { } similarity)
                return null;
            best = WidenToAffine(all, agreement, similarity, most, buffer) ?? Sharpen(all, agreement, similarity, most, buffer);
            var affine = best.Value;
            var agreeing = agreement.Collect(all, affine, buffer);
            if (WidenToProjective(all, agreement, affine, agreeing, buffer) is not var (exact, more))
                return (affine, ProjectiveTransform.Of(affine), buffer[..agreement.Collect(all, affine, buffer)].ToArray());
            return (affine, exact, buffer[..more].ToArray());
        }
        finally
        {
            ArrayPool<Correspondence>.Shared.Return(rented);
        }
    }

    /// <summary>Fits to those that agree closely, as long as hardly any is lost: keypoints at the edge of the tolerance pull the transform askew.</summary>
    private static AffineTransform Sharpen(ReadOnlySpan<Correspondence> all, Agreement agreement, AffineTransform similarity, int most, Span<Correspondence> buffer)
    {
        foreach (var strictness in Strictness)
        {
            var count = agreement.Collect(all, similarity, buffer, strictness: strictness);
            if (2 * count < most || TransformFit.Similarity(buffer[..count]) is not { } fitted || agreement.Collect(all, fitted, buffer) < most - most / 20)
                break;
            similarity = fitted;
        }
        return similarity;
    }

    /// <summary>A stretched or sheared copy gains a tenth of inliers by an affine transform; anything else keeps the stiffer similarity.</summary>
    private static AffineTransform? WidenToAffine(ReadOnlySpan<Correspondence> all, Agreement agreement, AffineTransform similarity, int most, Span<Correspondence> buffer)
    {
        AffineTransform? widened = null;
        var transform = similarity;
        var count = agreement.Collect(all, transform, buffer);
        var needed = most + 2 + most / 10;
        for (var round = 0; round < Refits; round++)
        {
            if (count < 6 || TransformFit.Affine(buffer[..count]) is not { } fitted || !IsNearSimilarity(fitted))
                break;
            transform = fitted;
            count = agreement.Collect(all, transform, buffer);
            if (count >= needed)
                (needed, widened) = (count + 1, transform);
        }
        return widened;
    }

    /// <summary>
    /// The projective transform near the affine one, where clearly more agree: a picture on a screen photographed from aside. On return the
    /// buffer holds them.
    /// </summary>
    private static (ProjectiveTransform Transform, int Count)? WidenToProjective(ReadOnlySpan<Correspondence> all, Agreement agreement, in AffineTransform affine, int most, Span<Correspondence> buffer)
    {
        if (most < FewestForProjective)
            return null;
        ProjectiveTransform? widened = null;
        var needed = most + 2 + most / 10;
        var count = most;
        for (var round = 0; round < ProjectiveRefits; round++)
        {
            if (ProjectiveFit.Of(buffer[..count], agreement.QueryWidth, agreement.QueryHeight) is not { } fitted)
                break;
            count = agreement.Collect(all, fitted, affine, buffer);
            if (count >= needed)
                (needed, widened) = (count + 1, fitted);
        }
        return widened is { } found ? (found, agreement.Collect(all, found, affine, buffer)) : null;
    }

    private static bool IsSane(in AffineTransform transform, double maxScale)
    {
        var square = transform.Determinant;
        return square >= 1 / (maxScale * maxScale) && square <= maxScale * maxScale;
    }

    /// <summary>Whether no direction is stretched more than twice as much as another, and nothing is mirrored.</summary>
    private static bool IsNearSimilarity(in AffineTransform transform)
    {
        var determinant = transform.Determinant;
        var squares = transform.M11 * transform.M11 + transform.M12 * transform.M12 + transform.M21 * transform.M21 + transform.M22 * transform.M22;
        // With singular values s and t: squares / determinant = s/t + t/s.
        return determinant > 0 && squares / determinant <= 2.5;
    }
}
