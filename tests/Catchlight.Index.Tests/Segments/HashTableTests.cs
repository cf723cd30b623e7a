using Catchlight.Imaging.Hashing;
using Catchlight.Index.Directories;
using Catchlight.Index.Segments;
using Catchlight.Index.Words;
using CsCheck;

namespace Catchlight.Index.Tests.Segments;

/// <summary>Both ways of looking hashes up find exactly what comparing with every one finds.</summary>
public sealed class HashTableTests
{
    private const int Pictures = 3000;

    [Theory]
    [InlineData(0)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    public void Find_AnyQuery_IsExact(int slots)
    {
        // Crowded: many hashes lie around few centres, at distances on both sides of 31.
        var random = new Random(5);
        var centres = Enumerable.Range(0, 30).Select(_ => Synthetic.Hash(random)).ToArray();
        var hashes = Enumerable.Range(0, Pictures).Select(i => Synthetic.Flip(centres[i % 30], random.Next(50), random)).ToArray();
        var qualities = Enumerable.Range(0, Pictures).Select(_ => random.Next(101)).ToArray();
        var table = Open(hashes, qualities, slots).Hashes;
        Assert.Equal(slots > 0, table.HasSlots);

        Gen.Select(Gen.Int[0, 29], Gen.Int[0, 60], Gen.Int).Sample((centre, bits, seed) =>
        {
            var query = Synthetic.Flip(centres[centre], bits, new Random(seed));
            var hits = new List<HashHit>();
            table.Find(query, hits);
            var expected = Enumerable.Range(0, Pictures)
                .Where(i => qualities[i] > 49 && query.DistanceTo(hashes[i]) <= 31)
                .Select(i => new HashHit(i, query.DistanceTo(hashes[i])));
            Assert.Equal(expected, hits.OrderBy(hit => hit.Ordinal));
        }, iter: 200, threads: 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(14)]
    [InlineData(16)]
    public void Find_DistanceOf31And32_IsTheBorder(int slots)
    {
        var random = new Random(6);
        var hash = Synthetic.Hash(random);
        var table = Open([hash], [100], slots).Hashes;
        for (var round = 0; round < 200; round++)
        {
            Assert.Equal([new HashHit(0, 31)], Find(table, Synthetic.Flip(hash, 31, random)));
            Assert.Empty(Find(table, Synthetic.Flip(hash, 32, random)));
        }
    }

    private static List<HashHit> Find(HashTable table, PdqHash query)
    {
        var hits = new List<HashHit>();
        table.Find(query, hits);
        return hits;
    }

    private static Segment Open(PdqHash[] hashes, int[] qualities, int slots)
    {
        var directory = new MemoryDirectory();
        var pictures = hashes.Select((hash, i) => new CompactPicture(new PictureId(i + 1), 100, 100, hash, new PdqQuality(qualities[i]), [])).ToList();
        var entry = SegmentWriter.Write(directory, 1, new AddedPictures(pictures, Vocabulary.Default.Id), 2, slots > 0 ? 0 : int.MaxValue, HashCut.Of(slots));
        return Segment.Open(directory, entry)!;
    }
}
