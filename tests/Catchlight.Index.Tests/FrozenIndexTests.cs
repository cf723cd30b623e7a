using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Index.Writing;

namespace Catchlight.Index.Tests;

/// <summary>
/// Indexes as earlier versions wrote them stay readable. The files are never made again: a version that cannot read them has to learn it.
/// </summary>
public sealed class FrozenIndexTests
{
    [Fact]
    public void Version1_ReadsAndFinds()
    {
        // Pictures 10, 20 and 30 are the synthetic fingerprints 1, 2 and 3 with 20 features, published as 2 + 1.
        var directory = Frozen("index-v1");

        Assert.Empty(IndexInspection.Verify(directory));
        var info = IndexInspection.Info(directory);
        Assert.Equal((3, 60, 2), (info.Pictures, info.Features, info.Segments.Count));
        using var searcher = IndexSearcher.Open(directory);
        for (var seed = 1; seed <= 3; seed++)
        {
            var match = Assert.Single(searcher.Search(Synthetic.Fingerprint(seed, features: 20), TestContext.Current.CancellationToken).Matches);
            Assert.Equal((new PictureId(10 * seed), MatchKind.Copy, 0, 20), (match.Picture, match.Kind, match.HashDistance, match.Alignment.Inliers));
            match = Assert.Single(searcher.Search(Synthetic.Disturbed(Synthetic.Fingerprint(seed, features: 20), seed), TestContext.Current.CancellationToken).Matches);
            Assert.Equal(new PictureId(10 * seed), match.Picture);
        }
    }

    [Fact]
    public void Version1_CanBeMergedAndGrown()
    {
        var directory = Frozen("index-v1");
        using (var writer = IndexWriter.Open(directory, null))
        {
            writer.Add(new PictureId(31), Synthetic.Fingerprint(4, features: 20));
            writer.Publish();
            writer.Merge();
        }
        Assert.Equal((4, 1), (IndexInspection.Info(directory).Pictures, IndexInspection.Info(directory).Segments.Count));
        using var searcher = IndexSearcher.Open(directory);
        for (var seed = 1; seed <= 4; seed++)
            Assert.Single(searcher.Search(Synthetic.Fingerprint(seed, features: 20), TestContext.Current.CancellationToken).Matches);
        Assert.Empty(IndexInspection.Verify(directory));
    }

    [Theory]
    [InlineData("index-v2")]
    [InlineData("index-v3")]
    public void Version2And3_ReadsAndFindsWhatIsNotDeleted(string name)
    {
        // Pictures 10, 20, 25 and 30 are the synthetic fingerprints 1, 2, 9 and 3 with 20 features, published as 3 + 1; then 21 to 29 were deleted.
        var directory = Frozen(name);

        Assert.Empty(IndexInspection.Verify(directory));
        var info = IndexInspection.Info(directory);
        Assert.Equal((3, 1, 80, 2), (info.Pictures, info.Deleted, info.Features, info.Segments.Count));
        using var searcher = IndexSearcher.Open(directory);
        for (var seed = 1; seed <= 3; seed++)
        {
            var match = Assert.Single(searcher.Search(Synthetic.Fingerprint(seed, features: 20), TestContext.Current.CancellationToken).Matches);
            Assert.Equal((new PictureId(10 * seed), MatchKind.Copy, 0), (match.Picture, match.Kind, match.HashDistance));
        }
        Assert.Empty(searcher.Search(Synthetic.Fingerprint(9, features: 20), TestContext.Current.CancellationToken).Matches);
    }

    [Theory]
    [InlineData("index-v2")]
    [InlineData("index-v3")]
    public void Version2And3_CanBeMergedAndGrown(string name)
    {
        var directory = Frozen(name);
        using (var writer = IndexWriter.Open(directory, null))
        {
            writer.Add(new PictureId(31), Synthetic.Fingerprint(4, features: 20));
            writer.Publish();
            writer.Merge();
        }
        var info = IndexInspection.Info(directory);
        Assert.Equal((4, 0, 80, 1), (info.Pictures, info.Deleted, info.Features, info.Segments.Count));
        using var searcher = IndexSearcher.Open(directory);
        for (var seed = 1; seed <= 4; seed++)
            Assert.Single(searcher.Search(Synthetic.Fingerprint(seed, features: 20), TestContext.Current.CancellationToken).Matches);
        Assert.Empty(IndexInspection.Verify(directory));
    }

    private static MemoryDirectory Frozen(string name)
    {
        var directory = new MemoryDirectory();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Data", name)))
            directory.Replace(Path.GetFileName(path), File.ReadAllBytes(path));
        return directory;
    }
}
