namespace Catchlight.Imaging.Geometry;

/// <summary>What two pictures agree on, before it is known whether that is a photograph.</summary>
/// <param name="Transform">From the query to the found picture, for sizes and directions.</param>
/// <param name="Exact">The same for places.</param>
/// <param name="Inliers">All correspondences that agree.</param>
/// <param name="Distinct">Of those each spot once.</param>
/// <param name="Overlap">Where the two frames overlap.</param>
internal sealed record Agreed(AffineTransform Transform, ProjectiveTransform Exact, Correspondence[] Inliers, List<Correspondence> Distinct, Overlap Overlap);
