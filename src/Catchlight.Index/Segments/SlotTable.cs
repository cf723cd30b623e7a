using System.Collections.Concurrent;
using System.Numerics;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Index.Segments;

/// <summary>
/// Makes the section in which <see cref="HashTable"/> looks hashes up: numbers of 32 bits.
/// <code>
/// 16 numbers: how many slots, how many hashes a slot, 0 …
/// then for each slot of the cut
///   starts      values + 1   where the ordinals of each value begin, and the end
///   ordinals    hashes       by value, within a value growing; only of usable hashes
/// </code>
/// The slots are sorted beside the one who writes. For each core that takes 16 bytes a hash and at most 64 MiB. Dispose it, also after a failure: that ends
/// what still goes on.
/// </summary>
internal sealed class SlotTable : IDisposable
{
    public const int HeaderLength = 16;
    private const int ChunkLength = 4096;

    private readonly CancellationTokenSource _cancel;
    private readonly HashCut _cut;
    private readonly int _count;
    private readonly Task<BuiltSlot>[] _slots;
    private readonly ConcurrentBag<SlotBuilder> _builders = [];
    private readonly ConcurrentBag<BuiltSlot> _written = [];
    private readonly Func<SlotBuilder> _makeBuilder;
    private int _begun;

    private SlotTable(ISegmentContent content, HashCut? cut, int maxParallelism, CancellationToken cancellationToken)
    {
        var usable = Usable(content);
        _count = usable.Sum(bits => BitOperations.PopCount(bits));
        _cut = cut ?? HashCut.For(_count);
        _slots = new Task<BuiltSlot>[_cut.Slots];
        _makeBuilder = () => new SlotBuilder(content, usable, _count);
        _cancel = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        for (var i = 0; i < maxParallelism; i++)
            BeginNext();
    }

    /// <summary>Begins to sort.</summary>
    /// <param name="content">Whose hashes; read from several threads until this is disposed.</param>
    /// <param name="cut">How hashes are cut; null for what suits their number.</param>
    /// <param name="maxParallelism">How many cores to use.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static SlotTable Begin(ISegmentContent content, HashCut? cut, int maxParallelism, CancellationToken cancellationToken) => new(content, cut, maxParallelism, cancellationToken);

    /// <summary>Writes the section, slot by slot as they become ready. Call it once.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Write(SegmentStream stream)
    {
        stream.BeginSection(SectionKind.Slots, sizeof(uint));
        Span<uint> header = stackalloc uint[HeaderLength];
        header.Clear();
        (header[0], header[1]) = ((uint)_cut.Slots, (uint)_count);
        stream.Write<uint>(header);
        for (var i = 0; i < _slots.Length; i++)
        {
            var slot = _slots[i].GetAwaiter().GetResult();
            BeginNext();
            stream.Write<uint>([0]);
            stream.Write<uint>(slot.Ends);
            stream.Write<uint>(slot.Ordinals);
            _written.Add(slot);
        }
        stream.EndSection();
    }

    /// <summary>Waits until nothing goes on.</summary>
    public void Dispose()
    {
        _cancel.Cancel();
        foreach (var slot in _slots.OfType<Task>())
            ((IAsyncResult)slot).AsyncWaitHandle.WaitOne();
        _cancel.Dispose();
    }

    private void BeginNext()
    {
        if (_begun == _slots.Length)
            return;
        var slot = _begun++;
        _slots[slot] = Task.Run(() =>
        {
            if (!_builders.TryTake(out var builder))
                builder = _makeBuilder();
            var built = builder.Build(_cut, slot, _written.TryTake(out var room) ? room : null, _cancel.Token);
            _builders.Add(builder);
            return built;
        });
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
}
