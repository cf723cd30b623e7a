namespace Catchlight.Ingest.Warc.Pages;

/// <summary>Reads an archived page, and says which pictures it shows and what it calls them.</summary>
internal static class PageReader
{
    // Of a page, its terms are kept as long as the archive is read.
    private const int MaxTerms = 8;

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
        return (new ArchivedPage(url, scan.Title, seen) { Terms = TermsOf(scan, baseUrl) }, pictures);
    }

    private static IReadOnlyDictionary<string, PictureTerms>? TermsOf(PageScan scan, Uri baseUrl)
    {
        if (scan.Terms.Count == 0)
            return null;
        var terms = new Dictionary<string, PictureTerms>(StringComparer.Ordinal);
        foreach (var term in scan.Terms.Take(MaxTerms))
        {
            if (UrlKey.Of(baseUrl, term.Reference) is { } key)
                terms.TryAdd(key, term);
        }
        return terms;
    }
}
