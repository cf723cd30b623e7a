namespace Catchlight.Imaging.Geometry;

/// <summary>What counts as a proof that two pictures show the same photograph. The defaults are measured: docs/measurements/features.md.</summary>
public sealed record AlignerOptions
{
    /// <summary>The options used where none are given.</summary>
    public static AlignerOptions Default { get; } = new();

    /// <summary>
    /// Fewest inliers of a proof, at least 4, default 8; unrelated pictures were seen to reach 5. Three quarters of it are enough
    /// where at least half of all correspondences agree, as between very small pictures, and half of it where the other keypoints bear them out;
    /// twice it is asked for where a common mark or layout was set aside first.
    /// </summary>
    public int MinInliers { get; init; } = 8;

    /// <summary>
    /// A correspondence counts only where the nearest descriptor is at most this part as far away as the nearest one elsewhere in the
    /// picture, above 0 to 1, default 0.9. Loose: what is left is
    /// sorted out by geometry.
    /// </summary>
    public float MaxRatio { get; init; } = 0.9f;

    /// <summary>How far a keypoint may lie from where the transform puts it, in pixels of a picture whose longer side is 640; default 3.</summary>
    public double Tolerance { get; init; } = 3;

    /// <summary>Sizes in the two pictures differ by at most this factor, at least 1, default 12.</summary>
    public double MaxScale { get; init; } = 12;

    /// <summary>Of either picture only this many features, the first, are looked at, 1 to 4000, default 2000.</summary>
    public int MaxFeatures { get; init; } = 2000;

    /// <summary>What is enough where most correspondences agree.</summary>
    internal int FewestInliers => (3 * MinInliers + 3) / 4;

    /// <summary>What is enough where <see cref="Support"/> is.</summary>
    internal int FewestSupported => Math.Max(Support.FewestCorrespondences, (MinInliers + 1) / 2);

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MinInliers, 4);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxFeatures, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxFeatures, 4000);
        if (!(MaxRatio > 0 && MaxRatio <= 1))
            throw new ArgumentOutOfRangeException(nameof(MaxRatio), MaxRatio, "above 0, at most 1");
        if (!(Tolerance > 0 && Tolerance <= 100))
            throw new ArgumentOutOfRangeException(nameof(Tolerance), Tolerance, "above 0, at most 100");
        if (!(MaxScale >= 1 && MaxScale <= 1000))
            throw new ArgumentOutOfRangeException(nameof(MaxScale), MaxScale, "1 to 1000");
    }
}
