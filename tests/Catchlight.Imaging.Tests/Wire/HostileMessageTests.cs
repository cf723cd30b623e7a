using System.Buffers.Binary;
using Catchlight.Imaging.Metadata;
using Catchlight.Imaging.Wire;
using CsCheck;

namespace Catchlight.Imaging.Tests.Wire;

public class HostileMessageTests
{
    private static readonly byte[] Good = Messages.Good(12);

    [Fact]
    public void Read_RandomBytes_IsRefused() => Gen.Byte.Array[0, 2000].Sample(bytes => Reason(bytes).Length > 0);

    [Fact]
    public void Read_RandomBytesBehindAGoodBeginning_IsReadOrRefused() => Gen.Select(Gen.Byte.Array[0, 2000], Gen.Int[0, 24]).Sample((bytes, kept) =>
    {
        Good.AsSpan(0, Math.Min(kept, bytes.Length)).CopyTo(bytes);
        FingerprintReader.Read(bytes);
    });

    [Fact]
    public void Read_GoodMessageWithBytesChanged_IsReadOrRefused() => Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Byte).Array[1, 6].Sample(changes =>
    {
        var bytes = Good.ToArray();
        foreach (var (at, value) in changes)
            bytes[at] = value;
        if (FingerprintReader.Read(bytes) is FingerprintRead { Message.Fingerprint.Features: var features })
            foreach (var keypoint in features.Keypoints)
                Assert.True(keypoint.X > 0 && keypoint.X < features.Width && keypoint.Y > 0 && keypoint.Y < features.Height && keypoint.Scale > 0 && Math.Abs(keypoint.Angle) <= MathF.PI);
    });

    [Fact]
    public void Read_CutAtAnyLength_IsRefused()
    {
        for (var length = 0; length < Good.Length; length++)
            Assert.NotEmpty(Reason(Good[..length]));
    }

    [Fact]
    public void Read_OneByteMore_IsRefused() => Assert.Contains("has 1001", Reason([.. Good, 0]), StringComparison.Ordinal);

    [Fact]
    public void Read_LongerThanAny_IsRefusedByItsLength() => Assert.Contains("at most 60280", Reason([.. Good, .. new byte[60_000]]), StringComparison.Ordinal);

    [Theory]
    [InlineData(4, 1, 0, "version 0")]
    [InlineData(4, 1, 2, "version 2")]
    [InlineData(4, 1, 255, "version 255")]
    [InlineData(5, 1, 101, "quality")]
    [InlineData(6, 2, 0, "0 features has 280 bytes")]
    [InlineData(6, 2, 13, "13 features")]
    [InlineData(6, 2, 1001, "1001")]
    [InlineData(6, 2, 65_535, "65535")]
    [InlineData(8, 4, 0, "no size")]
    [InlineData(12, 4, 0, "no size")]
    [InlineData(8, 4, uint.MaxValue, "no size")]
    [InlineData(12, 4, 1u << 31, "no size")]
    [InlineData(16, 1, 4, "no meaning")]
    [InlineData(16, 1, 0, "says that there are none")]
    [InlineData(17, 1, 5, "no meaning")]
    [InlineData(20, 4, 1, "zero")]
    [InlineData(352, 4, 1000, "Descriptor 0")]
    [InlineData(352 + 50, 4, 100u << 20, "Descriptor 0")]
    [InlineData(352 + 50, 4, 1u << 30, "Descriptor 0")]
    [InlineData(352 + 11 * 54 + 4, 1, 255, "Descriptor 11")]
    public void Read_OneFieldOutOfRange_SaysWhich(int at, int length, uint value, string reason)
    {
        var bytes = Good.ToArray();
        Span<byte> field = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(field, value);
        field[..length].CopyTo(bytes.AsSpan(at));
        Assert.Contains(reason, Reason(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AMillionKeypointsAnnounced_AllocatesNextToNothing()
    {
        // The count has no room for a million: this is the nearest, and the bytes for a million of them.
        var bytes = new byte[1_000_000 * 60 + 280];
        Good.AsSpan(0, 280).CopyTo(bytes);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(6), ushort.MaxValue);
        Assert.InRange(Allocated(bytes), 0, 2_000);
    }

    [Fact]
    public void Read_AnyGoodMessage_AllocatesNoMoreThanItSays() => Messages.Message.Sample(message =>
    {
        var bytes = FingerprintWriter.Write(message);
        return Allocated(bytes) <= 160 * message.Fingerprint.Features.Count + 4_000;
    }, iter: 50, threads: 1);

    [Fact]
    public void Read_Refused_AllocatesNextToNothing() => Gen.Select(Gen.Int[0, 279], Gen.Byte, Gen.Int[0, Good.Length]).Sample((at, value, length) =>
    {
        var bytes = Good[..length];
        if (at < length)
            bytes[at] = value;
        return FingerprintReader.Read(bytes) is FingerprintRead || Allocated(bytes) < 2_000;
    }, threads: 1);

    private static long Allocated(byte[] bytes)
    {
        FingerprintReader.Read(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        FingerprintReader.Read(bytes);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Reason(byte[] bytes) => Assert.IsType<FingerprintRefused>(FingerprintReader.Read(bytes)).Reason;
}
