namespace Catchlight.Imaging.Geometry;

/// <summary>
/// A geometric proof that two pictures show the same photograph: where one lies on the other, and how many independent
/// keypoints say so.
/// </summary>
/// <param name="QueryToFound">Takes a position in the query to its position in the found picture.</param>
/// <param name="Inliers">Correspondences that agree with the transform, each keypoint counted once on either side.</param>
/// <param name="QueryRegion">The part of the query that is seen in the found picture, in query pixels: where the frames cross, an enclosing rectangle.</param>
/// <param name="FoundRegion">The same part in found pixels; corner i corresponds to corner i of <paramref name="QueryRegion"/>.</param>
/// <param name="QueryCoverage">The share of the query's area that lies within the found picture's frame, 0 to 1.</param>
/// <param name="FoundCoverage">The share of the found picture's area that lies within the query's frame, 0 to 1.</param>
public sealed record Alignment(
    AffineTransform QueryToFound, int Inliers, Quad QueryRegion, Quad FoundRegion, double QueryCoverage, double FoundCoverage)
{
    /// <summary>Whether the found picture is the mirror image of the query.</summary>
    public bool Mirrored => QueryToFound.Determinant < 0;

    /// <summary>The cells of the query in which keypoints agree. What both show agrees nearly everywhere; a person put before another background does not.</summary>
    public CellMask QueryCells { get; init; }
}
