namespace Catchlight.Ingest.Warc.Pages;

/// <summary>Something seen at an address on a day.</summary>
internal interface ISighting
{
    /// <summary>The <see cref="UrlKey"/> of where.</summary>
    string Key { get; }

    /// <summary>The day; null where it is not known.</summary>
    DateOnly? Seen { get; }
}

/// <summary>A list that holds each address once, in the order in which they were met. What is seen again counts as first seen.</summary>
internal sealed class Sightings<T> where T : ISighting
{
    // A logo is on every page of a site; most pictures are on one or two, and need no index.
    private const int Long = 16;

    private readonly List<T> _all = [];
    private Dictionary<string, int>? _places;

    /// <summary>All of them.</summary>
    public IReadOnlyList<T> All => _all;

    /// <summary>Adds one, if it is known already or there is room.</summary>
    public void Add(T sighting, Allowance? allowance)
    {
        var at = PlaceOf(sighting.Key);
        if (at >= 0)
        {
            if (FirstSeen.IsBefore(sighting.Seen, _all[at].Seen))
                _all[at] = sighting;
        }
        else if (allowance?.Take() != false)
        {
            _all.Add(sighting);
            _places?.Add(sighting.Key, _all.Count - 1);
        }
    }

    private int PlaceOf(string key)
    {
        if (_all.Count <= Long)
            return _all.FindIndex(sighting => sighting.Key == key);
        _places ??= Enumerable.Range(0, _all.Count).ToDictionary(i => _all[i].Key, StringComparer.Ordinal);
        return _places.GetValueOrDefault(key, -1);
    }
}
