namespace Catchlight.Ingest.Warc.Pages;

/// <summary>Reads an archived page, and says which pictures it shows and what it calls them.</summary>
internal static class PageReader
{
    /// <summary>The page and its pictures by <see cref="UrlKey"/>.</summary>
    /// <param name="url">The page's address.</param>
    /// <param name="html">Its bytes.</param>
    /// <param name="mediaType">The Content-Type field, for its charset.</param>
    /// <param name="seen">The day of the capture.</param>
    public static (ArchivedPage Page, IReadOnlyDictionary<string, string?> Pictures) Read(Uri url, ReadOnlyMemory<byte> html, string? mediaType, DateOnly? seen)
    {
        var scan = PageScan.Of(PageEncoding.Decode(html.Span, mediaType));
        var baseUrl = WebAddress.Parse(url, scan.Base) ?? url;
        var pictures = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (reference, caption) in scan.Pictures)
        {
            if (UrlKey.Of(baseUrl, reference) is { } key)
                pictures[key] = pictures.GetValueOrDefault(key) ?? caption;
        }
        return (new ArchivedPage(url, scan.Title, seen), pictures);
    }
}
