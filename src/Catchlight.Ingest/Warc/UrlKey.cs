namespace Catchlight.Ingest.Warc;

/// <summary>
/// Web addresses brought to a form in which the picture that a page names and the picture that was fetched are equal:
/// no fragment, http and https alike, host in lower case, no standard port, no slash or question mark at the end.
/// </summary>
internal static class UrlKey
{
    private const int MaxLength = 8192;

    /// <summary>The key of an absolute http or https address; null for any other.</summary>
    public static string? Of(string? url) =>
        url is { Length: <= MaxLength } && Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri) ? Of(uri) : null;

    /// <summary>The key of an address that a page names, absolute or relative to its base; null where it is none of the web.</summary>
    public static string? Of(Uri baseUrl, string? reference) =>
        reference is { Length: <= MaxLength } && !string.IsNullOrWhiteSpace(reference) && Uri.TryCreate(baseUrl, reference.Trim(), out var uri) ? Of(uri) : null;

    private static string? Of(Uri uri)
    {
        if (uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
            return null;
        var port = uri.IsDefaultPort || uri.Port is 80 or 443 ? "" : $":{uri.Port}";
        return uri.IdnHost.ToLowerInvariant() + port + uri.AbsolutePath.TrimEnd('/') + uri.Query.TrimEnd('?');
    }
}
