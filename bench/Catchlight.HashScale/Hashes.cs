using Catchlight.Imaging.Hashing;

namespace Catchlight.HashScale;

/// <summary>Seeded hashes: all bits even, which is how PDQ hashes of unrelated pictures are but for slots 1.25 times as crowded.</summary>
internal static class Hashes
{
    public static PdqHash[] Make(int count)
    {
        var hashes = new PdqHash[count];
        var random = new Random(1);
        foreach (ref var hash in hashes.AsSpan())
            hash = Any(random);
        return hashes;
    }

    /// <summary>By turns a stored hash with 0 to 31 bits flipped, and one that resembles nothing.</summary>
    public static PdqHash[] Queries(PdqHash[] stored, int count)
    {
        var random = new Random(2);
        var queries = new PdqHash[count];
        for (var i = 0; i < count; i++)
            queries[i] = i % 2 == 1 ? Any(random) : Flip(stored[random.Next(stored.Length)], random.Next(PdqHash.SamePictureDistance + 1), random);
        return queries;
    }

    private static PdqHash Any(Random random) => new(Word(random), Word(random), Word(random), Word(random));

    private static PdqHash Flip(PdqHash hash, int bits, Random random)
    {
        Span<ulong> words = [hash.Word(0), hash.Word(1), hash.Word(2), hash.Word(3)];
        var all = Enumerable.Range(0, PdqHash.Bits).ToArray();
        random.Shuffle(all);
        foreach (var bit in all[..bits])
            words[bit >> 6] ^= 1UL << (bit & 63);
        return new(words[0], words[1], words[2], words[3]);
    }

    private static ulong Word(Random random) => (ulong)random.NextInt64() << 32 ^ (ulong)random.NextInt64();
}
