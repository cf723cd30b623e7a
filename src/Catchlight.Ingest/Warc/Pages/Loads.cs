namespace Catchlight.Ingest.Warc.Pages;

/// <summary>
/// Who asked for what, by the Referer fields of archived requests: it tells the page of a picture that the page's HTML
/// does not name, because a script or a style sheet brought it in.
/// </summary>
internal sealed class Loads(ArchivedPages pages, Allowance allowance)
{
    // A picture named by a style sheet, which another one brought in, which a page brought in.
    private const int MaxHops = 5;
    private static readonly string[] PartNames = [".css", ".js", ".mjs", ".swf"];

    private readonly Dictionary<string, Sightings<Load>> _byTarget = new(StringComparer.Ordinal);
    private readonly Dictionary<Uri, Uri> _referrers = [];
    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);

    /// <summary>Notes a request.</summary>
    /// <param name="target">The <see cref="UrlKey"/> of what was asked for.</param>
    /// <param name="referrer">The document that asked.</param>
    /// <param name="seen">The day of the request.</param>
    public void Add(string target, Uri referrer, DateOnly? seen)
    {
        var key = UrlKey.Of(referrer);
        if (key == target || allowance.IsExceeded)
            return;
        // A page asks for many things: one address object for all of them.
        if (!_referrers.TryGetValue(referrer, out var shared))
            shared = referrer;
        var load = new Load(shared, key, seen);
        if (!_byTarget.TryGetValue(target, out var loads))
            _byTarget[target] = loads = new Sightings<Load>();
        loads.Add(load, allowance);
        _referrers[shared] = shared;
    }

    /// <summary>Notes that an address is a style sheet or a script.</summary>
    public void AddPart(string key)
    {
        if (!_parts.Contains(key) && allowance.Take())
            _parts.Add(key);
    }

    /// <summary>Once all is added: gives what asked for a redirecting address to the address it leads to.</summary>
    public void Follow(Redirects redirects)
    {
        foreach (var (from, to) in redirects.All)
        {
            foreach (var load in _byTarget.GetValueOrDefault(from)?.All ?? [])
                Add(to, load.Referrer, load.Seen);
        }
    }

    /// <summary>The pages that asked for a picture, by its <see cref="UrlKey"/>; those that the archive does not hold have no title.</summary>
    public IEnumerable<ArchivedPage> PagesThatAskedFor(string picture) =>
        (_byTarget.GetValueOrDefault(picture)?.All ?? []).Select(load => PageOf(load, picture)).OfType<ArchivedPage>();

    private ArchivedPage? PageOf(Load load, string target)
    {
        for (var hop = 0; hop < MaxHops; hop++)
        {
            var page = pages.Find(load.Key);
            if (page is not null || !IsPart(load))
                return IsTrue(load, target, page) ? new ArchivedPage(page?.Url ?? load.Referrer, page?.Title, load.Seen) : null;
            if (_byTarget.GetValueOrDefault(load.Key)?.All is not [var first, ..])
                return null;
            (target, load) = (load.Key, first);
        }
        return null;
    }

    private bool IsPart(Load load) =>
        _parts.Contains(load.Key)
        || Array.Exists(PartNames, name => load.Referrer.AbsolutePath.EndsWith(name, StringComparison.OrdinalIgnoreCase));

    // Browsers tell another site only the site they come from, not the page: that is no page, unless there is no other it can be.
    private bool IsTrue(Load load, string target, ArchivedPage? page) =>
        UrlKey.Site(load.Key).Length < load.Key.Length
        || UrlKey.Site(target).SequenceEqual(load.Key)
        || (page is not null && pages.IsOnlyOne(page));

    private readonly record struct Load(Uri Referrer, string Key, DateOnly? Seen) : ISighting;
}
