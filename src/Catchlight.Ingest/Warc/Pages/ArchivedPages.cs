namespace Catchlight.Ingest.Warc.Pages;

/// <summary>The web pages that an archive holds, with or without pictures.</summary>
internal sealed class ArchivedPages(Allowance allowance)
{
    private readonly Dictionary<string, ArchivedPage> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ofSite = new(StringComparer.Ordinal);

    /// <summary>Notes a page. Of several captures the first counts.</summary>
    public void Add(ArchivedPage page)
    {
        if (_byKey.TryGetValue(page.Key, out var known))
        {
            if (FirstSeen.IsBefore(page.Seen, known.Seen))
                _byKey[page.Key] = page;
        }
        else if (allowance.Take())
        {
            _byKey[page.Key] = page;
            var site = UrlKey.Site(page.Key).ToString();
            _ofSite[site] = _ofSite.GetValueOrDefault(site) + 1;
        }
    }

    /// <summary>The page at an address, by its <see cref="UrlKey"/>; null where the archive holds none.</summary>
    public ArchivedPage? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Whether it is the only page of its site in this archive.</summary>
    public bool IsOnlyOne(ArchivedPage page) => _ofSite[UrlKey.Site(page.Key).ToString()] == 1;
}
