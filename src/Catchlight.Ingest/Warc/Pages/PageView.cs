namespace Catchlight.Ingest.Warc.Pages;

/// <summary>
/// Pictures that a crawler took of a page: <c>screenshot:http://…</c> and <c>thumbnail:http://…</c> (Brozzler, Webrecorder),
/// <c>urn:view:…</c>, <c>urn:thumbnail:…</c>, <c>urn:fullPage:…</c> (Browsertrix).
/// </summary>
internal static class PageView
{
    /// <summary>The address of the page in the address of such a picture; null for any other address.</summary>
    public static Uri? PageOf(string url)
    {
        var at = url.IndexOf(":http", StringComparison.OrdinalIgnoreCase);
        return at > 0 && url.AsSpan(0, at).IndexOfAny('/', '?', '#') < 0 ? WebAddress.Parse(url[(at + 1)..]) : null;
    }
}
