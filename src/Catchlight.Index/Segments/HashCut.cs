using System.Collections.Immutable;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Index.Segments;

/// <summary>
/// How hashes are cut into slots so that near ones are found without comparing all (multi-index hashing: Norouzi, Punjani, Fleet, CVPR 2012). With
/// m slots, 31 = s·m + a: two hashes that differ in at most 31 bits differ in at most s bits of one of the first a + 1 slots, or in at
/// most s − 1 of one of the others, since else they would differ in at least (a + 1)(s + 1) + (m − a − 1)s = 32. So it is enough to look up,
/// slot by slot, all values that are as near: exact, not approximate. Immutable.
/// </summary>
/// <remarks>
/// Fewer, wider slots need more probes but meet far fewer strangers; their tables are larger, and pay only where there are many hashes:
/// <code>
/// slots  bits    radius       probes  strangers met, of N   tables
/// 16     16      1               272  N / 241               4 MiB
/// 15     17–18   1–2             560  N / 277               8 MiB
/// 14     18–19   1–2             954  N / 458               18 MiB
/// 13     19–20   1–2           1,409  N / 704               44 MiB
/// 12     21–22   1–2           2,032  N / 1,376             128 MiB
/// 11     23–24   1–2           2,866  N / 3,474             448 MiB
/// </code>
/// </remarks>
internal sealed class HashCut
{
    public const int FewestSlots = 11;
    public const int MostSlots = 16;
    private const int StartsBytesAHash = 16;

    private static readonly ImmutableArray<HashCut> All = [.. Enumerable.Range(FewestSlots, MostSlots - FewestSlots + 1).Select(slots => new HashCut(slots))];

    private readonly int[] _firstBits;
    private readonly int[] _widths;
    private readonly int[] _radii;
    private readonly int[][] _flips;

    private HashCut(int slots)
    {
        Slots = slots;
        _firstBits = new int[slots];
        _widths = new int[slots];
        _radii = new int[slots];
        _flips = new int[slots][];
        var (radius, wider) = (PdqHash.SamePictureDistance / slots, PdqHash.SamePictureDistance % slots);
        for (int slot = 0, bit = 0; slot < slots; bit += _widths[slot++])
        {
            // The wider slots first, since those have the larger radius.
            _firstBits[slot] = bit;
            _widths[slot] = PdqHash.Bits / slots + (slot < PdqHash.Bits % slots ? 1 : 0);
            _radii[slot] = slot <= wider ? radius : radius - 1;
            _flips[slot] = [.. FlipsOf(_widths[slot], _radii[slot])];
        }
    }

    public int Slots { get; }

    /// <summary>The cut for a table of so many hashes: the fewest slots whose starts take at most 16 bytes a hash.</summary>
    public static HashCut For(long hashes) => All.FirstOrDefault(cut => cut.Starts * sizeof(uint) <= hashes * StartsBytesAHash) ?? All[^1];

    /// <summary>The cut into so many slots; null where there is none.</summary>
    public static HashCut? Of(long slots) => slots is >= FewestSlots and <= MostSlots ? All[(int)slots - FewestSlots] : null;

    /// <summary>How many values a slot can have.</summary>
    public int Values(int slot) => 1 << _widths[slot];

    /// <summary>What to flip in a slot's value, to get all values that are to be looked up; 0 first.</summary>
    public ReadOnlySpan<int> Flips(int slot) => _flips[slot];

    /// <summary>A slot's bits of a hash.</summary>
    public int ValueOf(in PdqHash hash, int slot)
    {
        var (word, shift) = (_firstBits[slot] >> 6, _firstBits[slot] & 63);
        var bits = hash.Word(word) >> shift;
        if (shift + _widths[slot] > 64)
            bits |= hash.Word(word + 1) << (64 - shift);
        return (int)bits & Values(slot) - 1;
    }

    /// <summary>The first slot by which one hash is found from the other; they differ in at most 31 bits.</summary>
    public int FirstSlotThatFinds(in PdqHash query, in PdqHash hash)
    {
        var slot = 0;
        while (int.PopCount(ValueOf(query, slot) ^ ValueOf(hash, slot)) > _radii[slot])
            slot++;
        return slot;
    }

    /// <summary>How many starts the tables have together: one for each value of each slot, and the ends.</summary>
    private long Starts => _widths.Sum(width => (1L << width) + 1);

    private static IEnumerable<int> FlipsOf(int width, int radius)
    {
        yield return 0;
        for (var a = 0; a < width && radius >= 1; a++)
            yield return 1 << a;
        for (var a = 0; a < width && radius >= 2; a++)
            for (var b = 0; b < a; b++)
                yield return 1 << a | 1 << b;
    }
}
