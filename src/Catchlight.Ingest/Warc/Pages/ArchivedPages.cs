namespace Catchlight.Ingest.Warc.Pages;

/// <summary>The web pages that an archive holds, with or without pictures.</summary>
internal sealed class ArchivedPages(Allowance allowance)
{
    private readonly Dictionary<string, ArchivedPage> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListedPage> _listed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ofSite = new(StringComparer.Ordinal);

    /// <summary>Notes a page that the crawler lists. Of several entries the first counts.</summary>
    public void AddListed(ListedPage page)
    {
        if (!_listed.ContainsKey(UrlKey.Of(page.Url)) && allowance.Take())
            _listed[UrlKey.Of(page.Url)] = page;
    }

    /// <summary>The page with the title that the crawler's browser showed, where it lists one: scripts change titles.</summary>
    public ArchivedPage AsListed(ArchivedPage page) =>
        _listed.GetValueOrDefault(page.Key)?.Title is { } title ? page with { Title = title } : page;

    /// <summary>Once all else is added: the pages that are listed and of which the archive holds no HTML.</summary>
    public void AddThoseOnlyListed()
    {
        foreach (var (key, page) in _listed)
        {
            if (!_byKey.ContainsKey(key))
                Add(new ArchivedPage(page.Url, page.Title, page.Seen));
        }
    }

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
