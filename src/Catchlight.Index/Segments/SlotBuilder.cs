using Catchlight.Imaging.Hashing;

namespace Catchlight.Index.Segments;

/// <summary>
/// Sorts the hashes of a segment by their values in a slot. In two steps, first into buckets of neighbouring values and then within each: the second has its
/// counters and its destination in the processor's cache, which a single counting sort of a hundred million hashes has not. For one thread.
/// </summary>
/// <param name="content">Whose hashes.</param>
/// <param name="usable">A bit for each picture.</param>
/// <param name="count">How many bits are set.</param>
internal sealed class SlotBuilder(ISegmentContent content, ulong[] usable, int count)
{
    private const int ChunkLength = 4096;
    private const int BucketBits = 9;

    private readonly PdqHash[] _hashes = new PdqHash[ChunkLength];
    private readonly uint[] _values = new uint[ChunkLength];
    private readonly uint[] _ordinals = new uint[ChunkLength];
    private readonly int[] _next = new int[1 << BucketBits];
    // A value in the upper half, an ordinal in the lower.
    private readonly ulong[] _pairs = new ulong[count];

    /// <param name="cut">How hashes are cut.</param>
    /// <param name="slot">Which slot.</param>
    /// <param name="room">Whose arrays may be used again; null where there is none.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public BuiltSlot Build(HashCut cut, int slot, BuiltSlot? room, CancellationToken cancellationToken)
    {
        var values = cut.Values(slot);
        var built = new BuiltSlot(room?.Ends.Length == values ? room.Ends : new uint[values], room?.Ordinals ?? new uint[count]);
        var shift = Math.Max(0, int.Log2(values) - BucketBits);
        Count(cut, slot, shift, cancellationToken);
        Distribute(cut, slot, shift, cancellationToken);
        var begin = 0;
        for (var bucket = 0; bucket < values >> shift; bucket++)
        {
            Sort(_pairs.AsSpan(begin, _next[bucket] - begin), (uint)begin, built.Ends.AsSpan(bucket << shift, 1 << shift), built.Ordinals);
            begin = _next[bucket];
        }
        return built;
    }

    private void Count(HashCut cut, int slot, int shift, CancellationToken cancellationToken)
    {
        Array.Clear(_next);
        for (var first = 0; first < content.Pictures; first += ChunkLength)
            foreach (var value in _values.AsSpan(0, Read(cut, slot, first, cancellationToken)))
                _next[value >> shift]++;
        var sum = 0;
        foreach (ref var start in _next.AsSpan())
            (start, sum) = (sum, sum + start);
    }

    /// <summary>Behind it every bucket's number says where it ends.</summary>
    private void Distribute(HashCut cut, int slot, int shift, CancellationToken cancellationToken)
    {
        for (var first = 0; first < content.Pictures; first += ChunkLength)
        {
            var read = Read(cut, slot, first, cancellationToken);
            for (var i = 0; i < read; i++)
                _pairs[_next[_values[i] >> shift]++] = (ulong)_values[i] << 32 | _ordinals[i];
        }
    }

    private static void Sort(ReadOnlySpan<ulong> pairs, uint begin, Span<uint> ends, uint[] ordinals)
    {
        var mask = ends.Length - 1;
        ends.Clear();
        foreach (var pair in pairs)
            ends[(int)(pair >> 32) & mask]++;
        foreach (ref var start in ends)
            (start, begin) = (begin, begin + start);
        foreach (var pair in pairs)
            ordinals[ends[(int)(pair >> 32) & mask]++] = (uint)pair;
    }

    /// <summary>Reads the values and ordinals of the usable pictures among the next; gives how many.</summary>
    private int Read(HashCut cut, int slot, int first, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var chunk = _hashes.AsSpan(0, Math.Min(ChunkLength, content.Pictures - first));
        content.ReadHashes(first, chunk);
        var read = 0;
        for (var i = 0; i < chunk.Length; i++)
        {
            _values[read] = (uint)cut.ValueOf(chunk[i], slot);
            _ordinals[read] = (uint)(first + i);
            read += (int)(usable[(first + i) >> 6] >> (first + i & 63)) & 1;
        }
        return read;
    }
}
