namespace Catchlight.Imaging.Features;

/// <summary>How features are extracted. Pictures that are to be compared are best extracted at the same working side.</summary>
public sealed record FeatureOptions
{
    /// <summary>The options used where none are given: for a picture that is kept.</summary>
    public static FeatureOptions Default { get; } = new();

    /// <summary>
    /// For a picture that searches: twice as many features as one that is searched for has, so that each part of a collage, a small crop of it or
    /// what is left of a covered one still has its share (measured: docs/measurements/accuracy.md).
    /// </summary>
    public static FeatureOptions Query { get; } = new() { MaxFeatures = 1000 };

    /// <summary>
    /// Longer side in pixels of the working picture, 32 to 2048, default 640. Larger pictures are averaged down to it; smaller ones
    /// are enlarged towards it, at most fourfold.
    /// </summary>
    public int WorkingSide { get; init; } = 640;

    /// <summary>At most this many features a picture, 1 to 4000, default 500.</summary>
    public int MaxFeatures { get; init; } = 500;

    /// <summary>
    /// Least response (see <see cref="Keypoint.Response"/>) of a keypoint, 0 to 1, default 0.0015. Lower than usual for SIFT, so that a
    /// smooth face on a plain background still yields keypoints: <see cref="MaxFeatures"/> keeps the strongest.
    /// </summary>
    public float MinResponse { get; init; } = 0.0015f;

    /// <summary>Throws where a value is out of its range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Names the value.</exception>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(WorkingSide, 32);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(WorkingSide, 2048);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxFeatures, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxFeatures, 4000);
        if (!(MinResponse >= 0 && MinResponse <= 1))
            throw new ArgumentOutOfRangeException(nameof(MinResponse), MinResponse, "0 to 1");
    }
}
