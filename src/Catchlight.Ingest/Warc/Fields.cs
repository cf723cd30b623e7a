namespace Catchlight.Ingest.Warc;

/// <summary>Header fields of a WARC record or an HTTP answer: names in any case, folded lines joined, the first of several values wins.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    private string? _last;

    /// <summary>The value, trimmed; null where the field is absent or empty.</summary>
    public string? this[string name] => _values.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>Adds one line. A line without a colon is passed over, as browsers do.</summary>
    public void Add(string line)
    {
        if (line.Length > 0 && line[0] is ' ' or '\t')
        {
            if (_last is not null)
                _values[_last] = $"{_values[_last]} {line.Trim()}".Trim();
            return;
        }
        _last = null;
        var colon = line.IndexOf(':');
        if (colon <= 0)
            return;
        var name = line[..colon].Trim();
        if (_values.TryAdd(name, line[(colon + 1)..].Trim()))
            _last = name;
    }
}
