using System.Numerics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using Catchlight.Index.Segments;
using CsCheck;

namespace Catchlight.Index.Tests.Segments;

public sealed class NearSignaturesTests
{
    [Fact]
    public void Of_AnySignatures_EveryWayThisMachineKnowsAgrees() =>
        Gen.Select(Gen.ULong.Array[SegmentLayout.PostingsABlock], Gen.ULong, Gen.Int[0, 64]).Sample((signatures, signature, maxDistance) =>
        {
            // Near ones are rare among such numbers: a few bits off, every second is.
            for (var i = 0; i < signatures.Length; i += 2)
                signatures[i] = signature ^ signatures[i] >> i;
            ulong expected = 0;
            for (var i = 0; i < signatures.Length; i++)
                expected |= BitOperations.PopCount(signatures[i] ^ signature) <= maxDistance ? 1UL << i : 0;

            Assert.Equal(expected, NearSignatures.Of(signatures, signature, maxDistance));
            Assert.Equal(expected, NearSignatures.Scalar(signatures, signature, maxDistance));
            if (Avx512BW.IsSupported)
                Assert.Equal(expected, NearSignatures.Wide(signatures, signature, maxDistance));
            if (Avx2.IsSupported)
                Assert.Equal(expected, NearSignatures.Middle(signatures, signature, maxDistance));
            if (AdvSimd.Arm64.IsSupported)
                Assert.Equal(expected, NearSignatures.Narrow(signatures, signature, maxDistance));
        });
}
