using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;
using Catchlight.Index.Directories;
using Catchlight.Index.Segments;
using Catchlight.Index.Tests.Directories;
using Catchlight.Index.Words;

namespace Catchlight.Index.Tests.Segments;

/// <summary>What a search does thousands of times allocates nothing.</summary>
public sealed class AllocationTests
{
    private const int Rounds = 100;

    [Fact]
    public void Find_Hashes_AllocatesNothing()
    {
        var random = new Random(1);
        using var folder = new TemporaryFolder();
        var pictures = Enumerable.Range(1, 20_000).Select(id => new CompactPicture(new PictureId(id), 640, 480, Synthetic.Hash(random), new PdqQuality(100), [])).ToList();
        var segment = Open(new FileSystemDirectory(folder.Path), pictures);
        Assert.True(segment.Hashes.HasSlots);
        var hits = new List<HashHit>(100);
        AssertNothing(round =>
        {
            hits.Clear();
            segment.Hashes.Find(pictures[round].Hash, hits);
        });
        segment.Release();
    }

    [Fact]
    public void FindNear_Postings_AllocatesNothing()
    {
        using var folder = new TemporaryFolder();
        var features = Enumerable.Range(0, 300).Select(i => new CompactFeature((ulong)i, (ushort)(i / 10), 0, 0, 0, 0)).ToArray();
        var pictures = Enumerable.Range(1, 100).Select(id => new CompactPicture(new PictureId(id), 640, 480, default, new PdqQuality(100), features)).ToList();
        var segment = Open(new FileSystemDirectory(folder.Path), pictures);
        var near = new List<NearPosting>(10_000);
        AssertNothing(round =>
        {
            near.Clear();
            segment.FindNear((ushort)(round % 30), 0, 22, segment.Pages, near);
        });
        Assert.Equal(1000, near.Count);
        segment.Release();
    }

    [Fact]
    public void Decode_ADescriptor_AllocatesNothing()
    {
        var descriptor = new byte[LocalFeatures.DescriptorLength];
        AssertNothing(round => Vocabulary.Default.Decoder.Decode(new VisualWord((ushort)round, (ulong)round), descriptor));
    }

    private static Segment Open(FileSystemDirectory directory, List<CompactPicture> pictures) =>
        Segment.Open(directory, SegmentWriter.Write(directory, 1, new AddedPictures(pictures, Vocabulary.Default.Id), 1))!;

    private static void AssertNothing(Action<int> operation)
    {
        for (var round = 0; round < Rounds; round++)
            operation(round);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
            operation(round);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
