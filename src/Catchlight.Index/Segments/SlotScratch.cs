using System.Buffers;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Index.Segments;

/// <summary>The working memory of one search by slots, borrowed.</summary>
internal readonly struct SlotScratch : IDisposable
{
    /// <summary>So many candidates are read and compared at a time.</summary>
    public const int Length = 1024;

    private const int MostProbes = 512;

    public SlotScratch()
    {
    }

    public uint[] Probes { get; } = ArrayPool<uint>.Shared.Rent(MostProbes);

    public ulong[] Ranges { get; } = ArrayPool<ulong>.Shared.Rent(MostProbes);

    public uint[] Places { get; } = ArrayPool<uint>.Shared.Rent(Length);

    public uint[] Ordinals { get; } = ArrayPool<uint>.Shared.Rent(Length);

    public PdqHash[] Hashes { get; } = ArrayPool<PdqHash>.Shared.Rent(Length);

    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(Probes);
        ArrayPool<ulong>.Shared.Return(Ranges);
        ArrayPool<uint>.Shared.Return(Places);
        ArrayPool<uint>.Shared.Return(Ordinals);
        ArrayPool<PdqHash>.Shared.Return(Hashes);
    }
}
