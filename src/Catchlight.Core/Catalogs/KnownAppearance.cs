using Catchlight.Core.Sites;
using Catchlight.Ingest;

namespace Catchlight.Core.Catalogs;

/// <summary>One place where a picture of the catalogue was seen, with what is known about the place.</summary>
/// <param name="Appearance">Where and when.</param>
/// <param name="Site">
/// Host of the page, else of the picture, in lower case without <c>www.</c>: <c>rawpixel.com</c>. Null for a picture from a folder without a known page.
/// </param>
/// <param name="KnownSite">The row of the table for that site; null for the many sites that are not in it.</param>
/// <param name="Collection">The collection it came in with.</param>
public sealed record KnownAppearance(Appearance Appearance, string? Site, KnownSite? KnownSite, Collection Collection)
{
    /// <summary>
    /// What kind of place it is: what the site is known for, else what the operator said of the collection. Whoever collects warnings of scammers
    /// finds them on social networks and in the news too, so that word of the operator always holds.
    /// </summary>
    public PlaceKind Kind => Collection.Kind switch
    {
        CollectionKind.ScamReport => PlaceKind.ScamReport,
        _ when KnownSite is not null => KnownSite.Kind,
        CollectionKind.Stock => PlaceKind.Stock,
        CollectionKind.Portfolio => PlaceKind.Portfolio,
        CollectionKind.Social => PlaceKind.Social,
        CollectionKind.News => PlaceKind.News,
        _ => PlaceKind.Web,
    };
}
