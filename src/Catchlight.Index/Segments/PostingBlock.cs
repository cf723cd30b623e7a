using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Catchlight.Index.Segments;

/// <summary>
/// 64 neighbouring postings as they are kept: their signatures side by side, where vector instructions compare them, and what only a near one is asked for
/// behind them. Little-endian:
/// <code>
/// 0 signatures 64 × u64  512 for each posting the 24 bits of <see cref="PackedPosting"/>
/// </code>
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1, Size = SegmentLayout.PostingBlockLength)]
internal struct PostingBlock
{
    private SignatureArray _signatures;
    private BitsArray _bits;

    /// <summary>All 64.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<ulong> Signatures => _signatures;

    /// <param name="index">0 to 63.</param>
    public PackedPosting this[int index]
    {
        readonly get => new(_bits[index], _signatures[index]);
        set => (_signatures[index], _bits[index]) = (value.Signature, value.Bits);
    }

    [InlineArray(SegmentLayout.PostingsABlock)]
    private struct SignatureArray
    {
        private ulong _first;
    }

    [InlineArray(SegmentLayout.PostingsABlock)]
    private struct BitsArray
    {
        private PostingBits _first;
    }
}
