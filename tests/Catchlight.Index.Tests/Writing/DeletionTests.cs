using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Index.Tests.Searching;
using Catchlight.Index.Writing;

namespace Catchlight.Index.Tests.Writing;

/// <summary>What is deleted is not found from that moment on, and gone from the disk after a merge.</summary>
public sealed class DeletionTests
{
    private const int Pictures = 10;

    [Fact]
    public void Delete_APicture_IsNotFoundFromTheNextRefreshOn()
    {
        var directory = IndexSearcherTests.IndexOf(Pictures);
        using var searcher = IndexSearcher.Open(directory);
        using var writer = IndexWriter.Open(directory, null);
        Assert.Equal(1, writer.Delete(new PictureId(5), new PictureId(5)));
        Assert.Equal([5L], Find(searcher, 5));

        Assert.True(searcher.Refresh());

        AssertHolds(directory, searcher, [1, 2, 3, 4, 6, 7, 8, 9, 10]);
        Assert.Equal((9, 9), (searcher.Count, writer.Published));
        Assert.Equal((9, 1), (IndexInspection.Info(directory).Pictures, IndexInspection.Info(directory).Deleted));
    }

    [Theory]
    [InlineData(1, 10, 0)]
    [InlineData(2, 7, 4)]
    [InlineData(9, 100, 8)]
    [InlineData(4, 6, 7)]
    public void Delete_ARange_LeavesTheOthers(long first, long last, int left)
    {
        var directory = IndexSearcherTests.IndexOf(Pictures);
        using (var writer = IndexWriter.Open(directory, null))
            Assert.Equal(Pictures - left, writer.Delete(new PictureId(first), new PictureId(last)));
        AssertHolds(directory, Enumerable.Range(1, Pictures).Where(id => id < first || id > last));
    }

    [Fact]
    public void Delete_IdsInAnyOrder_AreCountedOnceAndUnknownOnesPassedOver()
    {
        var directory = IndexSearcherTests.IndexOf(Pictures);
        using var writer = IndexWriter.Open(directory, null);
        Assert.Equal(3, writer.Delete([new PictureId(9), new PictureId(2), new PictureId(77), new PictureId(9), new PictureId(3), new PictureId(0)]));
        Assert.Equal(1, writer.Delete([new PictureId(3), new PictureId(4)]));
        Assert.Equal(0, writer.Delete([new PictureId(3)]));
        AssertHolds(directory, [1, 5, 6, 7, 8, 10]);
    }

    [Fact]
    public void Delete_NothingOfIt_ChangesNothing()
    {
        var directory = IndexSearcherTests.IndexOf(Pictures);
        using var searcher = IndexSearcher.Open(directory);
        using var writer = IndexWriter.Open(directory, null);
        Assert.Equal(0, writer.Delete(new PictureId(11), new PictureId(1000)));
        Assert.False(searcher.Refresh());
        Assert.Throws<ArgumentOutOfRangeException>(() => writer.Delete(new PictureId(5), new PictureId(4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => writer.Delete(new PictureId(0), new PictureId(4)));
    }

    [Fact]
    public void Delete_WhatWaits_IsNotPublished()
    {
        var directory = IndexSearcherTests.IndexOf(4);
        using (var writer = IndexWriter.Open(directory, null))
        {
            for (var id = 5; id <= 8; id++)
                writer.Add(new PictureId(id), Synthetic.Fingerprint(id));
            Assert.Equal(1, writer.Delete(new PictureId(4), new PictureId(6)));
            writer.Publish();
        }
        AssertHolds(directory, [1, 2, 3, 7, 8]);
    }

    [Fact]
    public void Merge_AfterDeleting_LeavesNothingOfIt()
    {
        var directory = IndexSearcherTests.IndexOf(Pictures);
        var before = IndexInspection.Info(directory);
        using (var writer = IndexWriter.Open(directory, null))
        {
            writer.Delete([new PictureId(1), new PictureId(4), new PictureId(5), new PictureId(10)]);
            writer.Merge();
        }
        var after = IndexInspection.Info(directory);
        Assert.Equal((6, 0, 1), (after.Pictures, after.Deleted, after.Segments.Count));
        Assert.Equal(before.Features * 6 / Pictures, after.Features);
        Assert.Equal((new PictureId(2), new PictureId(9)), (after.Segments[0].First, after.Segments[0].Last));
        AssertHolds(directory, [2, 3, 6, 7, 8, 9]);
        using var file = directory.Open("manifest")!;
        // No word of deleted ids either: a header and one entry.
        Assert.Equal(56 + 72, file.Length);
    }

    [Fact]
    public void Merge_OneSegmentWithDeletedPictures_IsWrittenAnew()
    {
        var directory = IndexSearcherTests.IndexOf(3);
        using var writer = IndexWriter.Open(directory, null);
        var file = Assert.Single(IndexInspection.Info(directory).Segments).File;
        writer.Delete(new PictureId(2), new PictureId(2));
        writer.Merge();
        Assert.NotEqual(file, Assert.Single(IndexInspection.Info(directory).Segments).File);
        AssertHolds(directory, [1, 3]);
    }

    [Fact]
    public void Publish_QuarterOfASegmentDeleted_RenewsItOnTheWay()
    {
        var directory = IndexSearcherTests.IndexOf(Pictures);
        using var writer = IndexWriter.Open(directory, null, new IndexWriterOptions { MergeInBackground = false });
        writer.Delete(new PictureId(5), new PictureId(5));
        Assert.Equal(1, IndexInspection.Info(directory).Deleted);
        writer.Add(new PictureId(11), Synthetic.Fingerprint(11));
        writer.Publish();
        Assert.Equal(0, IndexInspection.Info(directory).Deleted);
        AssertHolds(directory, [1, 2, 3, 4, 6, 7, 8, 9, 10, 11]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Delete_WhileMerging_IsNotUndoneByTheMerge(bool finish)
    {
        var directory = new MemoryDirectory();
        using (var writer = IndexWriter.Open(directory, null, new IndexWriterOptions { MergeFactor = 3 }))
        {
            for (var id = 1; id <= 12; id++)
            {
                writer.Add(new PictureId(id), Synthetic.Fingerprint(id));
                writer.Publish();
                if (id % 2 == 0)
                    Assert.Equal(1, writer.Delete(new PictureId(id - 1), new PictureId(id - 1)));
            }
            if (finish)
                writer.FinishMerging();
        }
        AssertHolds(directory, [2, 4, 6, 8, 10, 12]);
    }

    [Fact]
    public void Delete_StorageFailsAtAnyStep_HasDeletedAllOrNothing()
    {
        for (var failAt = 1; ; failAt++)
        {
            var directory = IndexSearcherTests.IndexOf(Pictures);
            try
            {
                using var writer = IndexWriter.Open(new FaultyDirectory(directory, failAt, keepPartialFiles: true), null);
                writer.Delete([new PictureId(1), new PictureId(2), new PictureId(3), new PictureId(8)]);
            }
            catch (FaultException)
            {
                IndexWriter.Open(directory, null).Dispose();
                Assert.Contains(IndexInspection.Info(directory).Pictures, new[] { 6L, 10L });
                AssertHolds(directory, IndexInspection.Info(directory).Pictures == 10 ? Enumerable.Range(1, 10) : [4, 5, 6, 7, 9, 10]);
                continue;
            }
            Assert.True(failAt > 3);
            return;
        }
    }

    internal static void AssertHolds(IIndexDirectory directory, IEnumerable<int> expected)
    {
        using var searcher = IndexSearcher.Open(directory);
        AssertHolds(directory, searcher, [.. expected]);
    }

    private static void AssertHolds(IIndexDirectory directory, IndexSearcher searcher, int[] expected)
    {
        Assert.Empty(IndexInspection.Verify(directory));
        Assert.Equal(expected.Length, searcher.Count);
        for (var id = 1; id <= expected.LastOrDefault() + 2; id++)
            Assert.Equal(expected.Contains(id) ? [(long)id] : [], Find(searcher, id));
    }

    private static long[] Find(IndexSearcher searcher, int id) =>
        [.. searcher.Search(Synthetic.Fingerprint(id), TestContext.Current.CancellationToken).Matches.Select(match => match.Picture.Value)];
}
