using System.Globalization;

namespace Catchlight.Index;

/// <summary>The number of a picture, given out by the catalogue in growing order and never given out twice.</summary>
/// <param name="Value">Above 0.</param>
public readonly record struct PictureId(long Value) : IComparable<PictureId>
{
    /// <inheritdoc/>
    public int CompareTo(PictureId other) => Value.CompareTo(other.Value);

    /// <summary>The number in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool operator <(PictureId left, PictureId right) => left.Value < right.Value;

    /// <inheritdoc/>
    public static bool operator >(PictureId left, PictureId right) => left.Value > right.Value;

    /// <inheritdoc/>
    public static bool operator <=(PictureId left, PictureId right) => left.Value <= right.Value;

    /// <inheritdoc/>
    public static bool operator >=(PictureId left, PictureId right) => left.Value >= right.Value;
}
