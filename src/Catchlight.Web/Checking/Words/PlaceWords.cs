using System.Globalization;
using Catchlight.Core.Catalogs;
using Catchlight.Core.Sites;

namespace Catchlight.Web.Checking.Words;

/// <summary>Where pictures were seen, in plain words.</summary>
internal static class PlaceWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>What sort of place one is, beside its name: what its site is known for, else what the operator says of the collection.</summary>
    public static string Kind(KnownAppearance place) => place.KnownSite is null && place.Kind is not PlaceKind.Web ? $"from a collection of {Kinds(place.Collection.Kind)}" : place.Kind switch
    {
        PlaceKind.Stock => "a stock photo site",
        PlaceKind.Portfolio => "a site for portfolios of models, photographers and artists",
        PlaceKind.Social => "a social media site",
        PlaceKind.Dating => "a dating site",
        PlaceKind.News => "a news site",
        PlaceKind.ScamReport => "a place that warns about scammers",
        PlaceKind.Adult => "a site for adults only",
        _ => "a web page",
    };

    /// <summary>What sort of places a collection is from.</summary>
    public static string Kinds(CollectionKind kind) => kind switch
    {
        CollectionKind.Stock => "stock photos",
        CollectionKind.Portfolio => "portfolios of models, photographers and artists",
        CollectionKind.Social => "social media pages",
        CollectionKind.News => "news sites",
        CollectionKind.ScamReport => "pages that warn about scammers",
        _ => "web pages",
    };

    /// <summary>A day: 14 March 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", British);

    /// <summary>A number: 12,345.</summary>
    public static string Number(long number) => number.ToString("N0", British);

    /// <summary>A number of something.</summary>
    public static string Count(long number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    /// <summary>The address that shows the picture: of the page, else of the picture; null where it is on no web site, or nobody is to be led there.</summary>
    public static string? Address(KnownAppearance place) => place.Kind == PlaceKind.Adult ? null : Web(place.Appearance.PageUrl) ?? Web(place.Appearance.PictureUrl);

    /// <summary>The site to name; null where there is none, or nobody is to be led there.</summary>
    public static string? Site(KnownAppearance place) => place.Kind == PlaceKind.Adult ? null : place.Site;

    /// <summary>What the page says of the picture; null where it says nothing else than its title, or nobody is to read it.</summary>
    public static string? Caption(KnownAppearance place) =>
        place.Kind == PlaceKind.Adult || place.Appearance.Caption == place.Appearance.Title ? null : place.Appearance.Caption;

    /// <summary>What the place is called: the page's title, else its site.</summary>
    public static string Name(KnownAppearance place) => place.Kind == PlaceKind.Adult ? "A page for adults only. We don't show or link it." :
        place.Appearance.Title ?? place.Site ?? "A picture without a page";

    // The addresses come from whoever made the pages: nothing but a web address may become a link.
    private static string? Web(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") ? url : null;
}
