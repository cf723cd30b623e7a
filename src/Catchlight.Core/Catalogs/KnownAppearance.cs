using Catchlight.Ingest;

namespace Catchlight.Core.Catalogs;

/// <summary>One place where a picture of the catalogue was seen, with what is known about the place.</summary>
/// <param name="Appearance">Where and when.</param>
/// <param name="Site">
/// Host of the page, else of the picture, in lower case without <c>www.</c>: <c>rawpixel.com</c>. Null for a picture from a folder without a known page.
/// </param>
/// <param name="SiteKind">What the site is known for; null for the many sites that are not in our table.</param>
/// <param name="Collection">The collection it came in with.</param>
public sealed record KnownAppearance(Appearance Appearance, string? Site, SiteKind? SiteKind, Collection Collection)
{
    /// <summary>What sort of place it is: what the site is known for, else what the operator said of the collection.</summary>
    public CollectionKind Kind => SiteKind switch
    {
        Catalogs.SiteKind.Stock => CollectionKind.Stock,
        Catalogs.SiteKind.Portfolio => CollectionKind.Portfolio,
        _ => Collection.Kind,
    };
}
