namespace Catchlight.Ingest.Warc.Pages;

/// <summary>
/// Web addresses brought to a form in which the picture that a page names and the picture that was fetched are equal:
/// no fragment, http and https alike, host in lower case, no standard port, no slash or question mark at the end.
/// </summary>
/// <remarks><c>host[:port][/path][?query]</c>; .NET has resolved dots and written the percent signs of the path in one way.</remarks>
internal static class UrlKey
{
    private const int MaxLength = 8192;

    /// <summary>The key of an absolute http or https address; null for any other.</summary>
    public static string? Of(string? url) => url is { Length: <= MaxLength } && WebAddress.Parse(url) is { } uri ? Of(uri) : null;

    /// <summary>The key of an address that a page names, absolute or relative to its base; null where it is none of the web.</summary>
    public static string? Of(Uri baseUrl, string? reference) =>
        reference is { Length: <= MaxLength } && WebAddress.Parse(baseUrl, WithoutBreaks(reference)) is { } uri ? Of(uri) : null;

    /// <summary>The key of a sound http or https address.</summary>
    public static string Of(Uri url)
    {
        var port = url.IsDefaultPort || url.Port is 80 or 443 ? "" : $":{url.Port}";
        return url.IdnHost.ToLowerInvariant() + port + url.AbsolutePath.TrimEnd('/') + url.Query.TrimEnd('?');
    }

    /// <summary>The part of a key that names the site: host and port.</summary>
    public static ReadOnlySpan<char> Site(string key) => key.AsSpan().IndexOfAny('/', '?') is >= 0 and var end ? key.AsSpan(0, end) : key;

    // Browsers drop line breaks and tabs from an attribute that holds an address.
    private static string WithoutBreaks(string reference) =>
        reference.AsSpan().Trim().IndexOfAny('\r', '\n', '\t') < 0 ? reference
        : string.Concat(reference.Where(character => character is not ('\r' or '\n' or '\t')));
}
