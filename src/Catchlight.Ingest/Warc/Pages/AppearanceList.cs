namespace Catchlight.Ingest.Warc.Pages;

/// <summary>The appearances of one picture, each pair of addresses once and with its first day.</summary>
internal sealed class AppearanceList
{
    private readonly List<Appearance> _all = [];
    private readonly Dictionary<(string Picture, string? Page), int> _places = [];

    /// <summary>All of them, in the order in which they were added.</summary>
    public IReadOnlyList<Appearance> All => _all;

    /// <summary>Adds one.</summary>
    public void Add(Appearance appearance)
    {
        if (_places.TryAdd((appearance.PictureUrl, appearance.PageUrl), _all.Count))
            _all.Add(appearance);
        else if (_places[(appearance.PictureUrl, appearance.PageUrl)] is var at && FirstSeen.IsBefore(appearance.Seen, _all[at].Seen))
            _all[at] = appearance;
    }
}
