using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;
using Catchlight.Index.Directories;
using Catchlight.Index.Merging;
using Catchlight.Index.Segments;
using Catchlight.Index.Words;

namespace Catchlight.Index.Tests.Merging;

/// <summary>Segments of more than one page, merged with gaps, hold exactly what was not deleted.</summary>
public sealed class MergedSegmentsTests
{
    private const int Words = 40;

    [Fact]
    public void Write_SegmentsOfSeveralPagesWithGaps_HoldsTheRest()
    {
        var random = new Random(1);
        var pictures = Enumerable.Range(1, 45_000).Select(id => Picture(id, random)).ToArray();
        var directory = new MemoryDirectory();
        var deleted = IdRanges.Of(pictures.Select(picture => picture.Id).Where(IsDeleted));
        var kept = pictures.Where(picture => !IsDeleted(picture.Id)).ToArray();
        var segments = new List<Segment>();
        foreach (var (number, part) in new[] { pictures[..20_000], pictures[20_000..20_001], pictures[20_001..40_000], pictures[40_000..] }.Index())
        {
            var whole = Segment.Open(directory, SegmentWriter.Write(directory, number + 1, new AddedPictures(part, Vocabulary.Default.Id), 2, cancellationToken: TestContext.Current.CancellationToken))!;
            segments.Add(whole.Without(whole.Entry, deleted));
        }

        var merged = Segment.Open(directory, SegmentWriter.Write(directory, 9, new MergedSegments(segments), 2, cancellationToken: TestContext.Current.CancellationToken), Vocabulary.Default)!;

        Assert.Equal(kept.Length, merged.Pictures);
        for (var block = 0; block < merged.Blocks; block++)
            merged.Check(block);
        AssertPictures(kept, merged);
        AssertWords(kept, merged);
        AssertHashes(kept, merged);
    }

    private static void AssertPictures(CompactPicture[] kept, Segment merged)
    {
        for (var ordinal = 0; ordinal < kept.Length; ordinal += 13)
        {
            var (entry, picture) = (merged.Picture(ordinal), kept[ordinal]);
            Assert.Equal((picture.Id.Value, picture.Width, picture.Height, picture.Features.Length), (entry.Id, (int)entry.Width, (int)entry.Height, entry.Features));
            var features = merged.Features(ordinal);
            var descriptor = new byte[LocalFeatures.DescriptorLength];
            for (var i = 0; i < picture.Features.Length; i++)
            {
                var feature = picture.Features[i];
                Assert.Equal(CompactFeature.KeypointOf(feature.X, feature.Y, feature.Angle, feature.Scale, picture.Width, picture.Height), features.Keypoints[i]);
                Vocabulary.Default.Decoder.Decode(new VisualWord(feature.Word, feature.Signature), descriptor);
                Assert.Equal(descriptor, features.Descriptor(i));
            }
        }
    }

    private static void AssertWords(CompactPicture[] kept, Segment merged)
    {
        var near = new List<NearPosting>();
        for (var word = 0; word < Words; word++)
        {
            var expected = kept.SelectMany((picture, ordinal) => picture.Features.Where(feature => feature.Word == Word(word)).Select(feature => (Ordinal: (uint)ordinal, feature.Signature))).ToArray();
            Assert.Equal(expected.Length, merged.CountOf(Word(word)));
            near.Clear();
            merged.FindNear(Word(word), 0, 30, merged.Pages, near);
            Assert.Equal(expected.Where(posting => ulong.PopCount(posting.Signature) <= 30).Select(posting => posting.Ordinal), near.Select(posting => posting.Picture));
        }
        Assert.Equal(0, merged.CountOf(1));
    }

    private static void AssertHashes(CompactPicture[] kept, Segment merged)
    {
        Assert.True(merged.Hashes.HasSlots);
        for (var ordinal = 0; ordinal < kept.Length; ordinal += 1001)
        {
            var hits = new List<HashHit>();
            merged.Hashes.Find(kept[ordinal].Hash, hits);
            Assert.Equal([new HashHit(ordinal, 0)], hits);
        }
    }

    private static bool IsDeleted(PictureId id) => id.Value % 7 == 0 || id.Value is > 17_000 and < 23_000 or > 44_990;

    private static ushort Word(int index) => (ushort)(index * 1637);

    private static CompactPicture Picture(int id, Random random) => new(
        new PictureId(id), 100 + id % 50, 80 + id % 30, Synthetic.Hash(random), new PdqQuality(100),
        [.. Enumerable.Range(0, random.Next(5))
            .Select(_ => new CompactFeature((ulong)random.NextInt64(), Word(random.Next(Words)), (byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(32), (byte)random.Next(32)))
            .OrderBy(feature => feature.Word)]);
}
