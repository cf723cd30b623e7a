using Catchlight.Ingest.Decoding;

namespace Catchlight.Core.Places;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Scale">What it covers.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="Country">The country it is, or is in: ISO 3166-1, two letters.</param>
/// <param name="Region">The code of the region it is, or is in; null where the gazetteer has no regions of its country.</param>
/// <param name="People">How many live there; 0 for a region or country.</param>
/// <param name="Position">Where a town is; for a region or country that of its largest town.</param>
public sealed record KnownPlace(PlaceScale Scale, string Name, string Country, string? Region, int People, GeoPosition Position)
{
    /// <summary>Whether the other place lies in this one, or is it.</summary>
    public bool Holds(KnownPlace other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Scale switch
        {
            PlaceScale.Country => other.Country == Country,
            PlaceScale.Region => other.Country == Country && other.Region == Region,
            _ => ReferenceEquals(other, this),
        };
    }

    /// <summary>
    /// Kilometres between the two at least, so far as the gazetteer can tell: 0 where one holds the other. Of two of which one is a country or region, the
    /// distance of their largest towns.
    /// </summary>
    public double KilometresTo(KnownPlace other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Holds(other) || other.Holds(this) ? 0 : Position.KilometresTo(other.Position);
    }
}
