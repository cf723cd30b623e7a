namespace Catchlight.Index.Segments;

/// <summary>Sets of picture ids as growing ranges with gaps between.</summary>
internal static class IdRanges
{
    /// <summary>Ids that may come in any order and more than once, as ranges.</summary>
    public static IReadOnlyList<IdRange> Of(IEnumerable<PictureId> ids) => Join(ids.Order().Select(id => new IdRange(id, id)));

    /// <summary>The ids that are in at least one of two sets.</summary>
    public static IReadOnlyList<IdRange> Union(IReadOnlyList<IdRange> a, IReadOnlyList<IdRange> b) => Join(a.Concat(b).OrderBy(range => range.First));

    private static List<IdRange> Join(IEnumerable<IdRange> growing)
    {
        var joined = new List<IdRange>();
        foreach (var range in growing)
            if (joined.Count > 0 && range.First.Value - 1 <= joined[^1].Last.Value)
                joined[^1] = new(joined[^1].First, range.Last > joined[^1].Last ? range.Last : joined[^1].Last);
            else
                joined.Add(range);
        return joined;
    }
}
