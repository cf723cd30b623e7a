namespace Catchlight.Ingest.Warc.Pages;

/// <summary>Which pages of an archive name which picture. Addresses of pictures are <see cref="UrlKey"/>s.</summary>
internal sealed class Showings(Allowance allowance)
{
    private readonly Dictionary<string, Sightings<Showing>> _byPicture = new(StringComparer.Ordinal);

    /// <summary>Notes the pictures of a page, with what it says of them.</summary>
    public void Add(ArchivedPage page, IReadOnlyDictionary<string, string?> pictures)
    {
        foreach (var (picture, caption) in pictures)
        {
            if (_byPicture.TryGetValue(picture, out var known))
                known.Add(new Showing(page, caption), allowance);
            else if (allowance.Take())
                ListOf(picture).Add(new Showing(page, caption), null);
        }
    }

    /// <summary>Once all is added: gives the pages that show a redirecting address to the address it leads to.</summary>
    public void Follow(Redirects redirects)
    {
        foreach (var (from, to) in redirects.All)
        {
            if (!_byPicture.TryGetValue(from, out var showings))
                continue;
            var there = ListOf(to);
            foreach (var showing in showings.All)
                there.Add(showing, null);
        }
    }

    /// <summary>The pages that name a picture.</summary>
    public IReadOnlyList<Showing> Of(string picture) => _byPicture.GetValueOrDefault(picture)?.All ?? [];

    private Sightings<Showing> ListOf(string picture)
    {
        if (!_byPicture.TryGetValue(picture, out var list))
            _byPicture[picture] = list = new Sightings<Showing>();
        return list;
    }
}
