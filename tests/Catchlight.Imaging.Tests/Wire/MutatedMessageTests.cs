using System.Buffers.Binary;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;
using Catchlight.Imaging.Tests.Features;
using Catchlight.Imaging.Wire;
using CsCheck;

namespace Catchlight.Imaging.Tests.Wire;

/// <summary>
/// Whatever happens to a message, it is refused with a reason, or it is a message: written again it is the same bytes, and what it says can be compared.
/// <c>CsCheck_Time=600</c> in the environment makes each test here run for ten minutes with new cases.
/// </summary>
public class MutatedMessageTests
{
    private static readonly byte[][] Whole = [Messages.Good(0), Messages.Good(1), Messages.Good(40)];

    private static readonly LocalFeatures Other = FeatureExtractor.Extract(new Scene(31, 160, 120).Draw(), new FeatureOptions { MaxFeatures = 60 });

    private static readonly byte[] Edges = [0, 1, 2, 99, 100, 101, 127, 128, 254, 255];

    private static readonly Gen<byte> Telling = Gen.OneOf(Gen.Byte, Gen.Int[0, Edges.Length - 1].Select(i => Edges[i]));

    private static readonly Gen<Func<byte[], byte[]>> Mutation = Gen.OneOf(
        Gen.Select(Gen.Int[0, 1_000_000], Telling, (at, value) => Over(at, [value])),
        Gen.Select(Gen.Int[0, 23], Telling, (at, value) => Over(at, [value])),
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 7], (at, bit) => Flip(at, bit)),
        Gen.Select(Gen.Int[0, 1_000_000], Telling.Array[0, 70], (at, bytes) => In(at, bytes)),
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 70], (at, length) => Out(at, length)),
        Gen.Select(Gen.Int[0, 1100], count => Recount(count)));

    [Fact]
    public void Read_AnyMutation_IsRefusedOrIsAMessage() => Gen.Select(Gen.Int[0, Whole.Length - 1], Mutation.Array[1, 6]).Sample((which, mutations) =>
    {
        var bytes = mutations.Aggregate(Whole[which], (changed, mutate) => mutate(changed));
        switch (FingerprintReader.Read(bytes))
        {
            case FingerprintRead { Message: var message }:
                Assert.Equal(bytes, FingerprintWriter.Write(message));
                // Whatever it says, comparing ends and throws nothing.
                Aligner.Align(message.Fingerprint.Features, Other);
                break;
            case FingerprintRefused { Reason: var reason }:
                Assert.NotEmpty(reason);
                break;
            default:
                Assert.Fail("A reading is one or the other.");
                break;
        }
    }, iter: 2_000);

    private static Func<byte[], byte[]> Over(int at, byte[] values) => bytes =>
    {
        var changed = bytes.ToArray();
        if (changed.Length > 0)
            values.CopyTo(changed.AsSpan(at % changed.Length));
        return changed;
    };

    private static Func<byte[], byte[]> Flip(int at, int bit) => bytes =>
    {
        var changed = bytes.ToArray();
        if (changed.Length > 0)
            changed[at % changed.Length] ^= (byte)(1 << bit);
        return changed;
    };

    private static Func<byte[], byte[]> In(int at, byte[] added) => bytes => [.. bytes[..(at % (bytes.Length + 1))], .. added, .. bytes[(at % (bytes.Length + 1))..]];

    private static Func<byte[], byte[]> Out(int at, int length) => bytes => [.. bytes[..(at % (bytes.Length + 1))], .. bytes.Skip(at % (bytes.Length + 1) + length)];

    /// <summary>Another number of features, and the length that belongs to it: what follows is then read as what it was not.</summary>
    private static Func<byte[], byte[]> Recount(int count) => bytes =>
    {
        if (bytes.Length < 8)
            return bytes;
        var changed = new byte[280 + 60 * count];
        bytes.AsSpan(0, Math.Min(bytes.Length, changed.Length)).CopyTo(changed);
        BinaryPrimitives.WriteUInt16LittleEndian(changed.AsSpan(6), (ushort)count);
        return changed;
    };
}
