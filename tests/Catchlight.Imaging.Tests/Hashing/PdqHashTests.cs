using Catchlight.Imaging.Hashing;
using CsCheck;

namespace Catchlight.Imaging.Tests.Hashing;

public class PdqHashTests
{
    private static readonly Gen<PdqHash> Hashes = Gen.Select(Gen.ULong, Gen.ULong, Gen.ULong, Gen.ULong, (a, b, c, d) => new PdqHash(a, b, c, d));

    [Fact]
    public void ToString_AnyHash_ParsesBack() =>
        Hashes.Sample(hash => PdqHash.Parse(hash.ToString()) == hash && PdqHash.Parse(hash.ToString().ToUpperInvariant()) == hash);

    [Fact]
    public void CopyTo_AnyHash_ReadsBack() => Hashes.Sample(hash =>
    {
        var bytes = new byte[PdqHash.ByteLength];
        hash.CopyTo(bytes);
        return PdqHash.Read(bytes) == hash;
    });

    [Fact]
    public void ToString_LowestBit_IsTheLastDigit() => Assert.Equal(new string('0', 63) + "1", new PdqHash(1, 0, 0, 0).ToString());

    [Fact]
    public void DistanceTo_FlippedBits_CountsThem() => Gen.Select(Hashes, Gen.Int[0, 255].HashSet[0, 256]).Sample((hash, bits) =>
    {
        var words = new[] { hash.Word(0), hash.Word(1), hash.Word(2), hash.Word(3) };
        foreach (var bit in bits)
            words[bit / 64] ^= 1UL << (bit % 64);
        return hash.DistanceTo(new PdqHash(words[0], words[1], words[2], words[3])) == bits.Count;
    });

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("zz00000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("+000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData(" 000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("00000000000000000000000000000000000000000000000000000000000000000")]
    public void Parse_NotAHash_IsRefused(string text)
    {
        Assert.False(PdqHash.TryParse(text, out _));
        Assert.Throws<FormatException>(() => PdqHash.Parse(text));
    }

    [Fact]
    public void Word_OutOfRange_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => default(PdqHash).Word(4));
}
