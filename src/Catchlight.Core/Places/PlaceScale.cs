namespace Catchlight.Core.Places;

/// <summary>How much a name of a place covers.</summary>
public enum PlaceScale
{
    /// <summary>A town or city.</summary>
    Town,

    /// <summary>A state, province or country within a country.</summary>
    Region,

    /// <summary>A country.</summary>
    Country,
}
