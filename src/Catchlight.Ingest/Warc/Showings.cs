namespace Catchlight.Ingest.Warc;

/// <summary>
/// What the first pass over an archive learns: which pages show which picture, which address leads on to which, and
/// which captures are only a note that nothing had changed. Strings only, and no more of them than allowed.
/// </summary>
internal sealed class Showings(int most)
{
    private const int MaxHops = 5;

    private readonly Dictionary<string, List<Showing>> _byPicture = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _redirects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Revisit>> _revisits = new(StringComparer.OrdinalIgnoreCase);
    private int _kept;

    /// <summary>Whether something was left out because there was too much.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Notes the pictures of a page. A page captured twice counts once, as first captured.</summary>
    public void Add(ArchivedPage page, IReadOnlyDictionary<string, string?> pictures)
    {
        foreach (var (key, caption) in pictures)
        {
            if (!_byPicture.TryGetValue(key, out var showings))
                _byPicture[key] = showings = [];
            var known = showings.FindIndex(showing => showing.Page.Url == page.Url);
            if (known >= 0)
            {
                if (page.Seen < showings[known].Page.Seen)
                    showings[known] = new Showing(page, caption);
            }
            else if (Keep())
            {
                showings.Add(new Showing(page, caption));
            }
        }
    }

    /// <summary>Notes that one address answered with another one.</summary>
    public void AddRedirect(string from, string to)
    {
        if (from != to && !_redirects.ContainsKey(from) && Keep())
            _redirects[from] = to;
    }

    /// <summary>Notes a capture that refers to an earlier one.</summary>
    public void Add(Revisit revisit)
    {
        foreach (var name in revisit.Originals)
        {
            if (!_revisits.TryGetValue(name, out var revisits))
                _revisits[name] = revisits = [];
            if (Keep())
                revisits.Add(revisit);
        }
    }

    /// <summary>Once all is added: gives the pages that show a redirecting address to the address it leads to.</summary>
    public void FollowRedirects()
    {
        foreach (var from in _redirects.Keys)
        {
            if (!_byPicture.TryGetValue(from, out var showings))
                continue;
            var to = from;
            for (var hop = 0; hop < MaxHops && _redirects.TryGetValue(to, out var next); hop++)
                to = next;
            if (to == from)
                continue;
            if (!_byPicture.TryGetValue(to, out var there))
                _byPicture[to] = there = [];
            there.AddRange(showings.Where(showing => there.TrueForAll(known => known.Page.Url != showing.Page.Url)));
        }
    }

    /// <summary>Every place where a captured picture appears: the pages that show it, else its own address.</summary>
    public IReadOnlyList<Appearance> Appearances(string url, DateOnly? seen)
    {
        var key = UrlKey.Of(url);
        return key is not null && _byPicture.TryGetValue(key, out var showings) && showings.Count > 0
            ? [.. showings.Select(showing => new Appearance(url, showing.Page.Url, showing.Page.Title, showing.Caption, showing.Page.Seen))]
            : [new Appearance(url, null, null, null, seen)];
    }

    /// <summary>The later captures that found one of these unchanged; each is given out once.</summary>
    public IEnumerable<Revisit> TakeRevisits(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            foreach (var revisit in _revisits.GetValueOrDefault(name) ?? [])
            {
                if (!revisit.IsTaken)
                {
                    revisit.IsTaken = true;
                    yield return revisit;
                }
            }
        }
    }

    /// <summary>The captures of pictures whose original was not in this archive.</summary>
    public IEnumerable<Revisit> Orphans() =>
        _revisits.Values.SelectMany(revisits => revisits).Where(revisit => revisit is { IsTaken: false, IsPicture: true }).Distinct().OrderBy(revisit => revisit.Offset);

    private bool Keep()
    {
        if (_kept < most)
        {
            _kept++;
            return true;
        }
        IsCut = true;
        return false;
    }
}
