using System.Globalization;

namespace Catchlight.Core.Catalogs;

/// <summary>The number of a collection in one catalogue.</summary>
/// <param name="Value">Above 0.</param>
public readonly record struct CollectionId(long Value)
{
    /// <summary>The number in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
