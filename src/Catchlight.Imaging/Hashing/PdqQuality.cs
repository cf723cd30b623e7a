namespace Catchlight.Imaging.Hashing;

/// <summary>
/// How much structure a PDQ hash rests on: 0 (a plain area) to 100. At or below <see cref="Discard"/> the hash says
/// nothing and is not compared.
/// </summary>
public readonly record struct PdqQuality : IComparable<PdqQuality>
{
    /// <summary>The highest quality whose hash is discarded (the PDQ reference's advice).</summary>
    public const int Discard = 49;

    /// <summary>Wraps a value of 0 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 100.</exception>
    public PdqQuality(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100);
        Value = value;
    }

    /// <summary>0 to 100.</summary>
    public int Value { get; }

    /// <summary>Whether the hash is good enough to be compared.</summary>
    public bool IsUsable => Value > Discard;

    /// <inheritdoc/>
    public int CompareTo(PdqQuality other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool operator <(PdqQuality left, PdqQuality right) => left.Value < right.Value;

    /// <inheritdoc/>
    public static bool operator >(PdqQuality left, PdqQuality right) => left.Value > right.Value;

    /// <inheritdoc/>
    public static bool operator <=(PdqQuality left, PdqQuality right) => left.Value <= right.Value;

    /// <inheritdoc/>
    public static bool operator >=(PdqQuality left, PdqQuality right) => left.Value >= right.Value;
}
