using Catchlight.Imaging.Hashing;
using Catchlight.Index.Segments;
using CsCheck;

namespace Catchlight.Index.Tests.Segments;

public sealed class HashCutTests
{
    public static TheoryData<int> All => [.. Enumerable.Range(HashCut.FewestSlots, HashCut.MostSlots - HashCut.FewestSlots + 1)];

    [Theory]
    [MemberData(nameof(All))]
    public void FirstSlotThatFinds_AnyTwoNearHashes_IsLookedUp(int slots)
    {
        var cut = HashCut.Of(slots)!;
        Gen.Select(Gen.Int[0, 31], Gen.Int).Sample((bits, seed) =>
        {
            var random = new Random(seed);
            var query = Synthetic.Hash(random);
            var hash = Synthetic.Flip(query, bits, random);
            var slot = cut.FirstSlotThatFinds(query, hash);
            Assert.Contains(cut.ValueOf(query, slot) ^ cut.ValueOf(hash, slot), cut.Flips(slot).ToArray());
        }, iter: 2000, threads: 1);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Flips_BitsSpreadAsBadlyAsCanBe_OneMoreIsLost(int slots)
    {
        // One bit more than its radius in every slot is the least that no slot finds: 32 bits.
        var cut = HashCut.Of(slots)!;
        var least = Enumerable.Range(0, slots).Sum(slot => int.PopCount(cut.Flips(slot)[^1]) + 1);
        Assert.Equal(PdqHash.SamePictureDistance + 1, least);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void ValueOf_AllSlots_HoldEveryBitOnce(int slots)
    {
        var cut = HashCut.Of(slots)!;
        for (var bit = 0; bit < PdqHash.Bits; bit++)
        {
            ulong Word(int index) => bit >> 6 == index ? 1UL << (bit & 63) : 0;
            var hash = new PdqHash(Word(0), Word(1), Word(2), Word(3));
            Assert.Equal(1, Enumerable.Range(0, slots).Sum(slot => int.PopCount(cut.ValueOf(hash, slot))));
        }
    }

    [Theory]
    [InlineData(16_384, 16)]
    [InlineData(1_000_000, 15)]
    [InlineData(2_000_000, 14)]
    [InlineData(10_000_000, 12)]
    [InlineData(100_000_000, 11)]
    public void For_MoreHashes_TakesFewerSlots(long hashes, int slots) => Assert.Equal(slots, HashCut.For(hashes).Slots);
}
