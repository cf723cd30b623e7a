using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Catchlight.Index.Segments;

/// <summary>Which of 64 signatures differ from one in at most so many bits. The ways differ in speed only.</summary>
internal static class NearSignatures
{
    /// <summary>Bit i is set where <paramref name="signatures"/>[i] is near.</summary>
    /// <param name="signatures">64.</param>
    /// <param name="signature">What they are compared with.</param>
    /// <param name="maxDistance">0 to 64.</param>
    public static ulong Of(ReadOnlySpan<ulong> signatures, ulong signature, int maxDistance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(signatures.Length, SegmentLayout.PostingsABlock);
        if (Avx512BW.IsSupported)
            return Wide(signatures, signature, maxDistance);
        if (Avx2.IsSupported)
            return Middle(signatures, signature, maxDistance);
        return AdvSimd.Arm64.IsSupported ? Narrow(signatures, signature, maxDistance) : Scalar(signatures, signature, maxDistance);
    }

    /// <summary>Eight at a time: the bits of each half byte are looked up, and summed over the bytes.</summary>
    internal static ulong Wide(ReadOnlySpan<ulong> signatures, ulong signature, int maxDistance)
    {
        var wanted = Vector512.Create(signature);
        var most = Vector512.Create((ulong)maxDistance);
        var low = Vector512.Create((byte)0x0F);
        var bitsOf = Vector512.Create(HalfByteBits);
        ulong near = 0;
        ref var first = ref MemoryMarshal.GetReference(signatures[..SegmentLayout.PostingsABlock]);
        for (var i = 0; i < SegmentLayout.PostingsABlock; i += Vector512<ulong>.Count)
        {
            var different = (Vector512.LoadUnsafe(ref first, (nuint)i) ^ wanted).AsByte();
            var bits = Avx512BW.Shuffle(bitsOf, different & low) + Avx512BW.Shuffle(bitsOf, (different.AsUInt16() >>> 4).AsByte() & low);
            var distances = Avx512BW.SumAbsoluteDifferences(bits, Vector512<byte>.Zero).AsUInt64();
            near |= Vector512.LessThanOrEqual(distances, most).ExtractMostSignificantBits() << i;
        }
        return near;
    }

    /// <summary>Four at a time, the same way.</summary>
    internal static ulong Middle(ReadOnlySpan<ulong> signatures, ulong signature, int maxDistance)
    {
        var wanted = Vector256.Create(signature);
        var most = Vector256.Create((long)maxDistance);
        var low = Vector256.Create((byte)0x0F);
        var bitsOf = Vector256.Create(HalfByteBits);
        ulong near = 0;
        ref var first = ref MemoryMarshal.GetReference(signatures[..SegmentLayout.PostingsABlock]);
        for (var i = 0; i < SegmentLayout.PostingsABlock; i += Vector256<ulong>.Count)
        {
            var different = (Vector256.LoadUnsafe(ref first, (nuint)i) ^ wanted).AsByte();
            var bits = Avx2.Shuffle(bitsOf, different & low) + Avx2.Shuffle(bitsOf, (different.AsUInt16() >>> 4).AsByte() & low);
            var distances = Avx2.SumAbsoluteDifferences(bits, Vector256<byte>.Zero).AsInt64();
            near |= (ulong)(~Vector256.GreaterThan(distances, most).ExtractMostSignificantBits() & 0xF) << i;
        }
        return near;
    }

    /// <summary>Two at a time.</summary>
    internal static ulong Narrow(ReadOnlySpan<ulong> signatures, ulong signature, int maxDistance)
    {
        var wanted = Vector128.Create(signature);
        var most = Vector128.Create((ulong)maxDistance);
        ulong near = 0;
        ref var first = ref MemoryMarshal.GetReference(signatures[..SegmentLayout.PostingsABlock]);
        for (var i = 0; i < SegmentLayout.PostingsABlock; i += Vector128<ulong>.Count)
        {
            var bits = AdvSimd.PopCount((Vector128.LoadUnsafe(ref first, (nuint)i) ^ wanted).AsByte());
            var distances = AdvSimd.AddPairwiseWidening(AdvSimd.AddPairwiseWidening(AdvSimd.AddPairwiseWidening(bits)));
            near |= (ulong)Vector128.LessThanOrEqual(distances, most).ExtractMostSignificantBits() << i;
        }
        return near;
    }

    /// <summary>One by one, on any machine.</summary>
    internal static ulong Scalar(ReadOnlySpan<ulong> signatures, ulong signature, int maxDistance)
    {
        ulong near = 0;
        for (var i = 0; i < SegmentLayout.PostingsABlock; i++)
            near |= (BitOperations.PopCount(signatures[i] ^ signature) <= maxDistance ? 1UL : 0) << i;
        return near;
    }

    private static Vector128<byte> HalfByteBits => Vector128.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
}
