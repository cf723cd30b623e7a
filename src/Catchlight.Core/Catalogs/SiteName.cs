using Catchlight.Ingest;

namespace Catchlight.Core.Catalogs;

/// <summary>What a site is called: its host in lower case without <c>www.</c></summary>
internal static class SiteName
{
    /// <summary>The site of an appearance: that of its page, else of the picture; null for a picture from a folder without a known page.</summary>
    public static string? Of(Appearance appearance) => Of(appearance.PageUrl) ?? Of(appearance.PictureUrl);

    private static string? Of(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || AsciiHost(uri) is not { Length: > 0 } name)
            return null;
        var host = name.ToLowerInvariant().TrimEnd('.');
        return host.StartsWith("www.", StringComparison.Ordinal) && host.Count(c => c == '.') > 1 ? host[4..] : host;
    }

    private static string? AsciiHost(Uri uri)
    {
        try
        {
            return uri.IdnHost;
        }
        catch (UriFormatException)
        {
            // Letters that no name may have; .NET notices only when it is asked for their ASCII form.
            return null;
        }
    }
}
