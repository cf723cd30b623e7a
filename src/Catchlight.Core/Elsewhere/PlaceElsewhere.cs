using System.Net;
using System.Text.RegularExpressions;
using Catchlight.Core.Catalogs;
using Catchlight.Core.Sites;
using Catchlight.Ingest;

namespace Catchlight.Core.Elsewhere;

/// <summary>One place where a provider says to have seen the picture. We did not prove it.</summary>
/// <param name="Appearance">Where and when, as far as the provider says.</param>
/// <param name="Site">Host of the page, else of the picture, in lower case without <c>www.</c></param>
/// <param name="Kind">What the site is known for, by our own table, else by the provider; <see cref="PlaceKind.Web"/> where neither says.</param>
public sealed partial record PlaceElsewhere(Appearance Appearance, string Site, PlaceKind Kind)
{
    private const int LongestTitle = 300;
    private const int LongestAddress = 2_000;

    /// <summary>A place out of somebody's answer; null where it has no web address. Texts are cut and freed of markup.</summary>
    /// <param name="picture">Address of the picture.</param>
    /// <param name="page">Address of the page that shows it.</param>
    /// <param name="title">The page's title, maybe with HTML in it.</param>
    /// <param name="seen">The day on which it was there.</param>
    /// <param name="isStock">Whether the provider says that the site is for stock photos.</param>
    internal static PlaceElsewhere? Of(string? picture, string? page, string? title = null, DateOnly? seen = null, bool isStock = false)
    {
        var (pictureUrl, pageUrl) = (Web(picture), Web(page));
        if ((pictureUrl ?? pageUrl) is not { } address)
            return null;
        var appearance = new Appearance(address, pageUrl, Plain(title), null, seen);
        return SiteName.Of(appearance) is { } site ? new(appearance, site, KnownSites.Find(site)?.Kind ?? (isStock ? PlaceKind.Stock : PlaceKind.Web)) : null;
    }

    private static string? Web(string? url) =>
        url is { Length: <= LongestAddress } && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? url : null;

    private static string? Plain(string? html)
    {
        if (html is null)
            return null;
        var text = WebUtility.HtmlDecode(Tag().Replace(html.Length > 4 * LongestTitle ? html[..(4 * LongestTitle)] : html, ""));
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.Length == 0 ? null : plain.Length <= LongestTitle ? plain : plain[..LongestTitle] + "…";
    }

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
