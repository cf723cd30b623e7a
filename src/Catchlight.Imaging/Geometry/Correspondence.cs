using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Geometry;

/// <summary>A keypoint of the query and the one of the found picture that looks most like it.</summary>
/// <param name="Query">The keypoint in the query, or in its mirror image.</param>
/// <param name="Found">The keypoint in the found picture.</param>
internal readonly record struct Correspondence(Keypoint Query, Keypoint Found)
{
    /// <summary>How much larger the found keypoint is.</summary>
    public double Scale => (double)Found.Scale / Query.Scale;

    /// <summary>How far the found keypoint is turned, radians.</summary>
    public double Turn => (double)Found.Angle - Query.Angle;
}
