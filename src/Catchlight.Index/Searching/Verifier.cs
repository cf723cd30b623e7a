using Catchlight.Imaging;
using Catchlight.Imaging.Geometry;

namespace Catchlight.Index.Searching;

/// <summary>Keeps the candidates that geometry proves, and says what kind of match each is.</summary>
internal static class Verifier
{
    // Both pictures lie within each other but for a rim this wide.
    private const double WholeCoverage = 0.9;
    // Beyond this, about 6 degrees, a picture is turned.
    private const double MaxTilt = 0.1;

    /// <summary>What counts as a proof where the options do not say: the index rounds descriptors.</summary>
    internal static readonly AlignerOptions ForRoundedDescriptors = new() { MaxRatio = 0.95f, MinInliers = 7 };

    public static IReadOnlyList<Match> Verify(IReadOnlyList<Candidate> candidates, Fingerprint query, SearchOptions options, CancellationToken cancellationToken)
    {
        var matches = new Match?[candidates.Count];
        InParallel.For(candidates.Count, options.MaxParallelism, i => matches[i] = Verify(candidates[i], query, options.Aligner ?? ForRoundedDescriptors), cancellationToken);
        return [.. matches.OfType<Match>().OrderByDescending(match => match.Score).ThenBy(match => match.Picture)];
    }

    internal static MatchKind KindOf(Alignment alignment, NearHash? hash)
    {
        if (alignment.Mirrored)
            return MatchKind.Mirrored;
        if (alignment.QueryCoverage < WholeCoverage || alignment.FoundCoverage < WholeCoverage)
            return MatchKind.Partial;
        return hash is { Upright: true } && !IsTurned(alignment.QueryToFound) ? MatchKind.Copy : MatchKind.Edited;
    }

    private static Match? Verify(Candidate candidate, Fingerprint query, AlignerOptions options)
    {
        var alignment = Aligner.Align(query.Features, candidate.Segment.Features(candidate.Ordinal), candidate.Handedness, options);
        return alignment is null ? null : new Match(
            new PictureId(candidate.Segment.Picture(candidate.Ordinal).Id), KindOf(alignment, candidate.Hash),
            MatchScore.OfInliers(alignment.Inliers), alignment, candidate.Hash?.Distance);
    }

    private static bool IsTurned(AffineTransform transform) =>
        transform.M11 <= 0 || transform.M22 <= 0 || Math.Abs(transform.M21) > MaxTilt * transform.M11 || Math.Abs(transform.M12) > MaxTilt * transform.M22;
}
