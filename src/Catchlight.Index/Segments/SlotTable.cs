using System.Numerics;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Index.Segments;

/// <summary>
/// Writes the section in which <see cref="HashTable"/> looks hashes up: numbers of 32 bits.
/// <code>
/// 16 numbers: how many slots, how many hashes a slot, 0 …
/// then for each slot of the cut
///   starts      values + 1   where the ordinals of each value begin, and the end
///   ordinals    hashes       by value, within a value growing; only of usable hashes
/// </code>
/// </summary>
internal static class SlotTable
{
    public const int HeaderLength = 16;
    private const int ChunkLength = 4096;

    /// <summary>Needs 4 bytes a hash and at most 64 MiB, for each core.</summary>
    public static void Write(SegmentStream stream, ISegmentContent content, HashCut? cut, int maxParallelism)
    {
        var usable = Usable(content);
        var count = usable.Sum(bits => BitOperations.PopCount(bits));
        cut ??= HashCut.For(count);
        stream.BeginSection(SectionKind.Slots, sizeof(uint));
        Span<uint> header = stackalloc uint[HeaderLength];
        header.Clear();
        (header[0], header[1]) = ((uint)cut.Slots, (uint)count);
        stream.Write<uint>(header);
        var built = new (uint[] Ends, uint[] Ordinals)[Math.Min(maxParallelism, cut.Slots)];
        for (var slot = 0; slot < cut.Slots; slot += built.Length)
        {
            var now = Math.Min(built.Length, cut.Slots - slot);
            InParallel.For(now, maxParallelism, i => built[i] = Build(content, usable, cut, slot + i, count, built[i]));
            foreach (var (ends, ordinals) in built.AsSpan(0, now))
            {
                // Where one value ends the next begins.
                stream.Write<uint>([0]);
                stream.Write<uint>(ends);
                stream.Write<uint>(ordinals);
            }
        }
        stream.EndSection();
    }

    /// <summary>A bit for each picture.</summary>
    private static ulong[] Usable(ISegmentContent content)
    {
        var usable = new ulong[(content.Pictures + 63) / 64];
        var entries = new PictureEntry[ChunkLength];
        for (var first = 0; first < content.Pictures; first += ChunkLength)
        {
            var chunk = entries.AsSpan(0, Math.Min(ChunkLength, content.Pictures - first));
            content.ReadPictures(first, chunk);
            for (var i = 0; i < chunk.Length; i++)
                if (chunk[i].Quality > PdqQuality.Discard)
                    usable[(first + i) >> 6] |= 1UL << (first + i & 63);
        }
        return usable;
    }

    /// <summary>A counting sort; the arrays of another slot are used again where they fit.</summary>
    private static (uint[] Ends, uint[] Ordinals) Build(ISegmentContent content, ulong[] usable, HashCut cut, int slot, int count, (uint[]? Ends, uint[]? Ordinals) used)
    {
        var next = used.Ends?.Length == cut.Values(slot) ? used.Ends : new uint[cut.Values(slot)];
        var ordinals = used.Ordinals ?? new uint[count];
        Array.Clear(next);
        ForEach(content, usable, cut, slot, (values, _) =>
        {
            foreach (var value in values)
                next[value]++;
        });
        uint sum = 0;
        foreach (ref var start in next.AsSpan())
            (start, sum) = (sum, sum + start);
        ForEach(content, usable, cut, slot, (values, of) =>
        {
            for (var i = 0; i < values.Length && i < of.Length; i++)
                ordinals[next[values[i]]++] = of[i];
        });
        return (next, ordinals);
    }

    private static void ForEach(ISegmentContent content, ulong[] usable, HashCut cut, int slot, ChunkOfValues action)
    {
        var hashes = new PdqHash[ChunkLength];
        var values = new int[ChunkLength];
        var ordinals = new uint[ChunkLength];
        for (var first = 0; first < content.Pictures; first += ChunkLength)
        {
            var chunk = hashes.AsSpan(0, Math.Min(ChunkLength, content.Pictures - first));
            content.ReadHashes(first, chunk);
            var count = 0;
            for (var i = 0; i < chunk.Length; i++)
            {
                values[count] = cut.ValueOf(chunk[i], slot);
                ordinals[count] = (uint)(first + i);
                count += (int)(usable[(first + i) >> 6] >> (first + i & 63)) & 1;
            }
            action(values.AsSpan(0, count), ordinals.AsSpan(0, count));
        }
    }

    private delegate void ChunkOfValues(ReadOnlySpan<int> values, ReadOnlySpan<uint> ordinals);
}
