using Microsoft.AspNetCore.Http.Extensions;

namespace Catchlight.Web.Checking.Limits;

/// <summary>
/// Tells requests of our own pages from those that another site makes a browser send. A browser says it in <c>Sec-Fetch-Site</c> (Fetch
/// Metadata); an older one, or one on plain HTTP, in <c>Origin</c> (RFC 6454). What says neither is no browser.
/// </summary>
internal static class SameSite
{
    /// <summary>Whether another site made the browser send this.</summary>
    public static bool IsForeign(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is [{ } site])
            return site is not ("same-origin" or "none");
        return request.Headers.Origin is [{ } origin]
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var uri) && string.Equals(uri.Authority, Host(request), StringComparison.OrdinalIgnoreCase));
    }

    // Without the port where it is the scheme's own, as browsers write an origin.
    private static string Host(HttpRequest request) => new Uri(UriHelper.BuildAbsolute(request.Scheme, request.Host)).Authority;
}
