namespace Catchlight.Ingest.Warc.Pages;

/// <summary>Which address answered with another one. All addresses are <see cref="UrlKey"/>s.</summary>
internal sealed class Redirects(Allowance allowance)
{
    private const int MaxHops = 10;

    private readonly Dictionary<string, string> _next = new(StringComparer.Ordinal);

    /// <summary>Notes that one address answered with another one. The first word counts.</summary>
    public void Add(string from, string to)
    {
        if (from != to && !_next.ContainsKey(from) && allowance.Take())
            _next[from] = to;
    }

    /// <summary>Every address that leads elsewhere, with the one at the end of the way.</summary>
    public IEnumerable<(string From, string To)> All => _next.Keys.Select(from => (from, End(from))).Where(pair => pair.from != pair.Item2);

    /// <summary>The address at the end of the way from this one; itself where it leads nowhere.</summary>
    public string End(string from)
    {
        for (var hop = 0; hop < MaxHops && _next.TryGetValue(from, out var next); hop++)
            from = next;
        return from;
    }
}
