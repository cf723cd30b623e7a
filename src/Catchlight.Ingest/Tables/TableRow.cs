namespace Catchlight.Ingest.Tables;

/// <summary>One row of a table: what its columns hold, by their names in any case. Empty ones are not there.</summary>
/// <param name="number">Its line or number, from 1.</param>
internal sealed class TableRow(long number)
{
    private readonly Dictionary<string, object> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Its line in a text, its number in a Parquet file; from 1.</summary>
    public long Number => number;

    /// <summary>Whether it has something in any column.</summary>
    public bool IsEmpty => _values.Count == 0;

    /// <summary>Sets a text.</summary>
    public void Set(string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            _values.TryAdd(name, text.Trim());
    }

    /// <summary>Sets bytes.</summary>
    public void Set(string name, byte[]? bytes)
    {
        if (bytes is { Length: > 0 })
            _values.TryAdd(name, bytes);
    }

    /// <summary>The text of a column, or of several joined by a plus; null where there is none.</summary>
    public string? Text(string name)
    {
        if (!name.Contains('+', StringComparison.Ordinal))
            return _values.GetValueOrDefault(name) as string;
        var texts = name.Split('+').Select(part => _values.GetValueOrDefault(part) as string).Where(text => text is not null).ToList();
        return texts.Count > 0 ? string.Join(' ', texts) : null;
    }

    /// <summary>Whether there is something in a column, or in one of several joined by a plus.</summary>
    public bool Has(string name) => name.Split('+').Any(_values.ContainsKey);

    /// <summary>The bytes of a column; null where it has none.</summary>
    public byte[]? Bytes(string name) => _values.GetValueOrDefault(name) as byte[];

    /// <summary>The first text of these columns that makes something.</summary>
    public T? First<T>(IReadOnlyList<string> names, Func<string, T?> make) where T : class
    {
        foreach (var name in names)
        {
            if (Text(name) is { } text && make(text) is { } made)
                return made;
        }
        return null;
    }
}
