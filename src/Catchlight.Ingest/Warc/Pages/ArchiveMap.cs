using Catchlight.Ingest.Warc.Http;

namespace Catchlight.Ingest.Warc.Pages;

/// <summary>
/// What the first pass over an archive learns: which pages show which picture, by their HTML and by what they asked for;
/// which address leads on to which; which captures are only a note that nothing had changed. Strings only, and no more of
/// them than allowed.
/// </summary>
internal sealed class ArchiveMap
{
    private readonly Allowance _allowance;
    private readonly ArchivedPages _pages;
    private readonly Showings _showings;
    private readonly Loads _loads;
    private readonly Redirects _redirects;
    private readonly Revisits _revisits;
    private readonly int _maxPageBytes;

    public ArchiveMap(SourceOptions options)
    {
        _maxPageBytes = options.MaxPageBytes;
        _allowance = new Allowance(options.MaxShowings);
        _pages = new ArchivedPages(_allowance);
        _showings = new Showings(_allowance);
        _loads = new Loads(_pages, _allowance);
        _redirects = new Redirects(_allowance);
        _revisits = new Revisits(_allowance);
    }

    /// <summary>Whether something was left out because there was too much.</summary>
    public bool IsCut => _allowance.IsExceeded;

    /// <summary>Learns what the crawler itself says of a page that it visited. Before any record.</summary>
    public void AddListed(ListedPage page) => _pages.AddListed(page);

    /// <summary>Learns what one record tells.</summary>
    public void Learn(WarcRecord record, string file)
    {
        if (record.Type == "revisit" && Revisit.Of(record, file) is { } revisit)
            _revisits.Add(revisit);
        if (WebAddress.Parse(record.TargetUri) is not { } address)
            return;
        if (record.Type == "request")
        {
            if (HttpRequest.Referrer(record.Block) is { } referrer)
                _loads.Add(UrlKey.Of(address), referrer, record.Day);
        }
        else if (Payload.Of(record, out var redirect, out _) is { } payload)
        {
            Learn(address, payload, record.Day);
        }
        else if (UrlKey.Of(address, redirect) is { } target)
        {
            _redirects.Add(UrlKey.Of(address), target);
        }
    }

    /// <summary>Once all is learnt, and before anything is asked.</summary>
    public void Complete()
    {
        _pages.AddThoseOnlyListed();
        _showings.Follow(_redirects);
        _loads.Follow(_redirects);
    }

    /// <summary>Every place where a stored picture was seen, by this capture and those that found it unchanged.</summary>
    public IReadOnlyList<Appearance> Appearances(WarcRecord record, string url)
    {
        var places = new AppearanceList();
        AddPlaces(places, url, record.Day);
        foreach (var revisit in _revisits.Take(record))
            AddPlaces(places, revisit.Url, revisit.Seen);
        return places.All;
    }

    /// <summary>The captures of pictures whose original was not in this archive.</summary>
    public IEnumerable<Revisit> Orphans() => _revisits.Orphans();

    private void Learn(Uri address, Payload payload, DateOnly? seen)
    {
        if (payload.IsPage)
        {
            var (page, pictures) = PageReader.Read(address, payload.Unpack(_maxPageBytes, out _), payload.MediaType, seen);
            page = _pages.AsListed(page);
            _pages.Add(page);
            _showings.Add(page, pictures);
        }
        else if (MediaType.IsPartOfPage(payload.MediaType))
        {
            _loads.AddPart(UrlKey.Of(address));
        }
    }

    // The pages that show it; where none is known, its own address.
    private void AddPlaces(AppearanceList places, string url, DateOnly? seen)
    {
        var isShown = false;

        void Add(ArchivedPage page, string? caption)
        {
            isShown = true;
            // Only from the later of the two captures on is it known that this page showed this content: addresses get new pictures.
            var terms = UrlKey.Of(url) is { } picture ? page.Terms?.GetValueOrDefault(picture) : null;
            places.Add(new Appearance(url, page.Url.AbsoluteUri, page.Title, caption, FirstSeen.Later(page.Seen, seen), terms?.Creator, terms?.Licence));
        }

        if (PageView.PageOf(url) is { } viewed)
        {
            Add(new ArchivedPage(viewed, _pages.Find(_redirects.End(UrlKey.Of(viewed)))?.Title, seen), null);
        }
        else if (UrlKey.Of(url) is { } key)
        {
            var showings = _showings.Of(key);
            foreach (var showing in showings)
                Add(showing.Page, showing.Caption);
            var named = showings.Select(showing => showing.Page.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var page in _loads.PagesThatAskedFor(key).Where(page => named.Add(page.Key)))
                Add(page, null);
        }
        if (!isShown)
            places.Add(new Appearance(url, null, null, null, seen));
    }
}
