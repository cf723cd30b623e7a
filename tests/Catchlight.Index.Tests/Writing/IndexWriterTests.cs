using System.Buffers.Binary;
using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Index.Tests.Searching;
using Catchlight.Index.Writing;

namespace Catchlight.Index.Tests.Writing;

public sealed class IndexWriterTests
{
    private static readonly IndexWriterOptions MergesOften = new() { MergeFactor = 3, MergeInBackground = false };

    [Fact]
    public void Publish_NothingWaits_ChangesNothing()
    {
        var directory = new MemoryDirectory();
        using var writer = IndexWriter.Open(directory, null);
        writer.Publish();
        Assert.Equal(["manifest"], directory.List());
        Assert.Null(writer.LastPublished);
    }

    [Fact]
    public void Publish_Pictures_AreCounted()
    {
        var directory = new MemoryDirectory();
        using var writer = IndexWriter.Open(directory, null);
        writer.Add(new PictureId(3), Synthetic.Fingerprint(3));
        writer.Add(new PictureId(7), Synthetic.Fingerprint(7));
        Assert.Equal(2, writer.Waiting);
        Assert.Equal(0, writer.Published);
        writer.Publish();
        Assert.Equal(0, writer.Waiting);
        Assert.Equal(2, writer.Published);
        Assert.Equal(new PictureId(7), writer.LastPublished);
        var segment = Assert.Single(IndexInspection.Info(directory).Segments);
        Assert.Equal((2, 80, new PictureId(3), new PictureId(7)), (segment.Pictures, segment.Features, segment.First, segment.Last));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(5)]
    [InlineData(4)]
    public void Add_IdDoesNotGrow_IsRefused(long id)
    {
        var directory = new MemoryDirectory();
        using var writer = IndexWriter.Open(directory, null);
        writer.Add(new PictureId(5), Synthetic.Fingerprint(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => writer.Add(new PictureId(id), Synthetic.Fingerprint(1)));
        writer.Publish();
        Assert.Throws<ArgumentOutOfRangeException>(() => writer.Add(new PictureId(id), Synthetic.Fingerprint(1)));
    }

    [Fact]
    public void Open_AnotherWriter_IsLockedOutUntilDisposed()
    {
        var directory = new MemoryDirectory();
        using (IndexWriter.Open(directory, null))
            Assert.Contains($"process {Environment.ProcessId}", Assert.Throws<IndexLockedException>(() => IndexWriter.Open(directory, null)).Message, StringComparison.Ordinal);
        IndexWriter.Open(directory, null).Dispose();
    }

    [Fact]
    public void Dispose_WithoutPublishing_ForgetsWhatWaits()
    {
        var directory = new MemoryDirectory();
        using (var writer = IndexWriter.Open(directory, null))
            writer.Add(new PictureId(1), Synthetic.Fingerprint(1));
        Assert.Equal(0, IndexInspection.Info(directory).Pictures);
    }

    [Theory]
    // Ten pictures as IndexSearcherTests.Fill publishes them: 1–3, 4–6, 7–9, 10.
    [InlineData(null, 10)]
    [InlineData(11L, 10)]
    [InlineData(10L, 10)]
    [InlineData(9L, 9)]
    [InlineData(8L, 8)]
    [InlineData(7L, 7)]
    [InlineData(6L, 6)]
    [InlineData(1L, 1)]
    [InlineData(0L, 0)]
    public void Open_LastKept_DropsEverythingAfterIt(long? lastKept, int expected)
    {
        var directory = IndexSearcherTests.IndexOf(10);
        using (var writer = IndexWriter.Open(directory, lastKept is { } last ? new PictureId(last) : null))
            Assert.Equal(expected, writer.Published);
        AssertHolds(directory, expected);
        // And goes on from there, with other pictures under the ids that were dropped.
        using (var writer = IndexWriter.Open(directory, null))
        {
            writer.Add(new PictureId(expected + 1), Synthetic.Fingerprint(500));
            writer.Publish();
        }
        Assert.Equal([expected + 1L], Find(directory, 500));
        Assert.Empty(IndexInspection.Verify(directory));
    }

    [Fact]
    public void Publish_ManySmallSegments_MergesAllButTheNewOne()
    {
        var directory = new MemoryDirectory();
        using (var writer = IndexWriter.Open(directory, null, MergesOften))
            for (var id = 1; id <= 10; id++)
            {
                writer.Add(new PictureId(id), Synthetic.Fingerprint(id));
                writer.Publish();
                var segments = IndexInspection.Info(directory).Segments;
                Assert.InRange(segments.Count, 1, 4);
                Assert.Equal((1, new PictureId(id)), (segments[^1].Pictures, segments[^1].First));
            }
        AssertHolds(directory, 10);
        // The last picture is not merged yet, so that it can be dropped as a whole.
        IndexWriter.Open(directory, new PictureId(9)).Dispose();
        AssertHolds(directory, 9);
    }

    [Fact]
    public void Publish_MergingInTheBackground_KeepsFewSegmentsAndEverything()
    {
        var directory = new MemoryDirectory();
        using (var writer = IndexWriter.Open(directory, null, new IndexWriterOptions { MergeFactor = 2 }))
        {
            for (var id = 1; id <= 30; id++)
            {
                writer.Add(new PictureId(id), Synthetic.Fingerprint(id));
                writer.Publish();
                // Behind by twice the factor, a publication waits.
                Assert.InRange(IndexInspection.Info(directory).Segments.Count, 1, 8);
            }
            writer.FinishMerging();
            writer.FinishMerging();
        }
        AssertHolds(directory, 30);
    }

    [Fact]
    public void Publish_ADamagedSegmentIsToBeMerged_SaysSoAndKeepsThePublishedState()
    {
        var directory = new MemoryDirectory();
        using (var writer = IndexWriter.Open(directory, null, new IndexWriterOptions { MergeFactor = 2, MaxMergedPictures = 0 }))
            for (var id = 1; id <= 4; id++)
            {
                writer.Add(new PictureId(id), Synthetic.Fingerprint(id));
                writer.Publish();
            }
        var file = IndexInspection.Info(directory).Segments[1].File;
        byte[] bytes;
        using (var opened = directory.Open(file)!)
            opened.Read(0, bytes = new byte[opened.Length]);
        bytes[200]++;
        directory.Replace(file, bytes);
        using (var writer = IndexWriter.Open(directory, null, new IndexWriterOptions { MergeFactor = 2 }))
        {
            writer.Add(new PictureId(5), Synthetic.Fingerprint(5));
            Assert.Equal(file, Assert.Throws<IndexCorruptException>(writer.Publish).File);
            Assert.Throws<InvalidOperationException>(writer.Publish);
        }
        Assert.Equal(4, IndexInspection.Info(directory).Pictures);
        Assert.Equal(5, directory.List().Count);
    }

    [Fact]
    public void Publish_MergingSwitchedOff_KeepsEverySegment()
    {
        var directory = new MemoryDirectory();
        using var writer = IndexWriter.Open(directory, null, new IndexWriterOptions { MergeFactor = 2, MaxMergedPictures = 0 });
        for (var id = 1; id <= 5; id++)
        {
            writer.Add(new PictureId(id), Synthetic.Fingerprint(id));
            writer.Publish();
        }
        Assert.Equal(5, IndexInspection.Info(directory).Segments.Count);
    }

    [Fact]
    public void Merge_ManySegments_IsOneWithTheSameContent()
    {
        var directory = IndexSearcherTests.IndexOf(10);
        var before = IndexInspection.Info(directory);
        using (var writer = IndexWriter.Open(directory, null))
        {
            writer.Add(new PictureId(11), Synthetic.Fingerprint(11));
            writer.Merge();
            Assert.Equal(1, writer.Waiting);
            writer.Publish();
        }
        var after = IndexInspection.Info(directory);
        Assert.Equal([10, 1], after.Segments.Select(segment => segment.Pictures));
        Assert.Equal(before.Features, after.Segments[0].Features);
        AssertHolds(directory, 11);
        Assert.Equal(3, directory.List().Count);
    }

    [Fact]
    public void Merge_AgainstWrittenAtOnce_GivesTheSameBytesButForTheNumber()
    {
        var merged = IndexSearcherTests.IndexOf(10);
        using (var writer = IndexWriter.Open(merged, null))
            writer.Merge();
        var atOnce = new MemoryDirectory();
        using (var writer = IndexWriter.Open(atOnce, null))
        {
            for (var id = 1; id <= 10; id++)
                writer.Add(new PictureId(id), Synthetic.Fingerprint(id));
            writer.Publish();
        }
        byte[] a = Bytes(merged), b = Bytes(atOnce);
        // Past the header only the checksums of the first block, the footer and the trailer may differ.
        Assert.Equal(b.Length, a.Length);
        var footerAt = (int)BinaryPrimitives.ReadInt64LittleEndian(b.AsSpan(b.Length - 64));
        Assert.InRange(footerAt, 6000, b.Length);
        Assert.Equal(b.AsSpan(64, footerAt - 64), a.AsSpan(64, footerAt - 64));

        static byte[] Bytes(MemoryDirectory directory)
        {
            using var file = directory.Open(Assert.Single(IndexInspection.Info(directory).Segments).File)!;
            var bytes = new byte[file.Length];
            file.Read(0, bytes);
            return bytes;
        }
    }

    [Fact]
    public void Open_FilesLeftByACrash_AreRemovedAndOthersKept()
    {
        var directory = IndexSearcherTests.IndexOf(4);
        var before = directory.List();
        directory.Write("segment-0000000000000099.seg", stream => stream.Write([1]));
        directory.Write("manifest.new", stream => stream.Write([1]));
        directory.Write("notes.txt", stream => stream.Write([1]));
        Assert.Empty(IndexInspection.Verify(directory));

        IndexWriter.Open(directory, null).Dispose();

        Assert.Equal(before.Append("notes.txt").Order(StringComparer.Ordinal), directory.List());
    }

    [Fact]
    public void Open_ManifestLost_IsRefusedRatherThanCleaned()
    {
        var directory = IndexSearcherTests.IndexOf(4);
        directory.Delete("manifest");
        var before = directory.List();
        Assert.Equal("manifest", Assert.Throws<IndexCorruptException>(() => IndexWriter.Open(directory, null)).File);
        Assert.Equal("manifest", Assert.Throws<IndexCorruptException>(() => IndexSearcher.Open(directory)).File);
        Assert.Equal("manifest", Assert.Single(IndexInspection.Verify(directory)).File);
        Assert.Equal(before, directory.List());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Publish_StorageFailsAtAnyStep_KeepsTheLastPublishedState(bool keepPartialFiles)
    {
        for (var failAt = 1; ; failAt++)
        {
            var directory = new MemoryDirectory();
            var faulty = new FaultyDirectory(directory, failAt, keepPartialFiles);
            var published = 0;
            var attempted = 0;
            try
            {
                using var writer = IndexWriter.Open(faulty, null, MergesOften);
                for (var id = 1; id <= 6; id++)
                {
                    writer.Add(new PictureId(id), Synthetic.Fingerprint(id, features: 300));
                    attempted = id;
                    try
                    {
                        writer.Publish();
                    }
                    catch (FaultException)
                    {
                        Assert.Throws<InvalidOperationException>(writer.Publish);
                        throw;
                    }
                    published = id;
                }
                Assert.True(faulty.Steps > 60, $"only {faulty.Steps} steps");
                return;
            }
            catch (FaultException)
            {
                Assert.Empty(IndexInspection.Verify(directory));
                // What a publication that failed has published or not: the catalogue decides, as after a crash.
                Assert.InRange(IndexInspection.Info(directory).Pictures, published, attempted);
                using (var writer = IndexWriter.Open(directory, new PictureId(published), MergesOften))
                    Assert.Equal(published, writer.Published);
                AssertHolds(directory, published);
            }
        }
    }

    /// <summary>Exactly the synthetic pictures 1 to <paramref name="last"/>, each found, nothing damaged, nothing left over.</summary>
    internal static void AssertHolds(IIndexDirectory directory, int last)
    {
        Assert.Empty(IndexInspection.Verify(directory));
        using var searcher = IndexSearcher.Open(directory);
        Assert.Equal(last, searcher.Count);
        for (var id = 1; id <= last; id++)
            Assert.Equal([(long)id], Find(searcher, Synthetic.Fingerprint(id)));
        Assert.Empty(Find(searcher, Synthetic.Fingerprint(last + 1)));
        // In the order of their names: a merge may give older pictures a higher number.
        var segments = IndexInspection.Info(directory).Segments.Select(segment => segment.File).Order(StringComparer.Ordinal);
        Assert.Equal(segments, directory.List().Where(name => name.EndsWith(".seg", StringComparison.Ordinal)));
    }

    private static long[] Find(IIndexDirectory directory, int seed)
    {
        using var searcher = IndexSearcher.Open(directory);
        return Find(searcher, Synthetic.Fingerprint(seed));
    }

    private static long[] Find(IndexSearcher searcher, Catchlight.Imaging.Fingerprint fingerprint) =>
        [.. searcher.Search(fingerprint, TestContext.Current.CancellationToken).Matches.Select(match => match.Picture.Value)];
}
