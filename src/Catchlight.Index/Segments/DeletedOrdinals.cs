namespace Catchlight.Index.Segments;

/// <summary>The pictures of one segment that are no longer to be found, as growing ranges of ordinals. Immutable.</summary>
internal sealed class DeletedOrdinals
{
    private readonly List<(int First, int Count)> _ranges = [];

    private DeletedOrdinals()
    {
    }

    /// <summary>No picture.</summary>
    public static DeletedOrdinals None { get; } = new();

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The ranges.</summary>
    public IReadOnlyList<(int First, int Count)> Ranges => _ranges;

    /// <summary>Those whose ids are in a set.</summary>
    public static DeletedOrdinals Of(Segment segment, IReadOnlyList<IdRange> ids)
    {
        var deleted = new DeletedOrdinals();
        foreach (var (first, last) in ids)
        {
            if (first > segment.Entry.Last || last < segment.Entry.First)
                continue;
            int from = segment.OrdinalFrom(first.Value), to = segment.OrdinalFrom(last.Value + 1);
            if (from == to)
                continue;
            deleted._ranges.Add((from, to - from));
            deleted.Count += to - from;
        }
        return deleted.Count == 0 ? None : deleted;
    }

    /// <summary>Whether a picture is among them.</summary>
    public bool Contains(int ordinal)
    {
        int from = 0, to = _ranges.Count;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_ranges[middle].First + _ranges[middle].Count <= ordinal)
                from = middle + 1;
            else
                to = middle;
        }
        return from < _ranges.Count && _ranges[from].First <= ordinal;
    }
}
