using System.Globalization;

namespace Catchlight.Index.Searching;

/// <summary>
/// How strong the geometric proof is: inliers / (inliers + 8), so 0.56 for the 10 inliers that a proof needs at least and 0.95 for 150. It orders
/// matches; it is not a probability.
/// </summary>
/// <param name="Value">0 to below 1.</param>
public readonly record struct MatchScore(double Value) : IComparable<MatchScore>
{
    private const double HalfStrength = 8;

    /// <summary>The score of so many inliers.</summary>
    /// <param name="inliers">At least 0.</param>
    public static MatchScore OfInliers(int inliers)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(inliers);
        return new(inliers / (inliers + HalfStrength));
    }

    /// <inheritdoc/>
    public int CompareTo(MatchScore other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool operator <(MatchScore left, MatchScore right) => left.Value < right.Value;

    /// <inheritdoc/>
    public static bool operator >(MatchScore left, MatchScore right) => left.Value > right.Value;

    /// <inheritdoc/>
    public static bool operator <=(MatchScore left, MatchScore right) => left.Value <= right.Value;

    /// <inheritdoc/>
    public static bool operator >=(MatchScore left, MatchScore right) => left.Value >= right.Value;
}
