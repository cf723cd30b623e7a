using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Geometry;

/// <summary>A keypoint of the query and the one of the found picture that looks most like it.</summary>
internal readonly record struct Correspondence
{
    public Correspondence(in Keypoint query, in Keypoint found, int queryIndex = 0)
    {
        (Query, Found, QueryIndex) = (query, found, queryIndex);
        LogScale = MathF.Log(found.Scale / query.Scale);
        Turn = Angles.Wrap(found.Angle - query.Angle);
    }

    /// <summary>The keypoint in the query, or in its mirror image.</summary>
    public Keypoint Query { get; }

    /// <summary>The keypoint in the found picture.</summary>
    public Keypoint Found { get; }

    /// <summary>Which keypoint of the query.</summary>
    public int QueryIndex { get; }

    /// <summary>Logarithm of how much larger the found keypoint is.</summary>
    public float LogScale { get; }

    /// <summary>How far the found keypoint is turned, radians, −π to π.</summary>
    public float Turn { get; }

    public void Deconstruct(out Keypoint query, out Keypoint found) => (query, found) = (Query, Found);
}
