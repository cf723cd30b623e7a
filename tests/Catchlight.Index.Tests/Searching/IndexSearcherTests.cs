using Catchlight.Imaging;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;
using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Index.Writing;

namespace Catchlight.Index.Tests.Searching;

public sealed class IndexSearcherTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Search_SameFingerprint_IsACopyFoundFirst()
    {
        using var searcher = IndexSearcher.Open(IndexOf(20));
        for (var id = 1; id <= 20; id++)
        {
            var result = searcher.Search(Synthetic.Fingerprint(id), Cancellation);
            var match = Assert.Single(result.Matches);
            Assert.Equal(new PictureId(id), match.Picture);
            Assert.Equal(MatchKind.Copy, match.Kind);
            Assert.Equal(0, match.HashDistance);
            Assert.Equal(20, result.Indexed);
            Assert.InRange(match.Score.Value, 0.5, 0.99);
        }
    }

    [Fact]
    public void Search_OtherHashButSameFeatures_IsFoundByFeaturesAlone()
    {
        using var searcher = IndexSearcher.Open(IndexOf(20));
        for (var id = 1; id <= 20; id++)
        {
            var match = Assert.Single(searcher.Search(Synthetic.Disturbed(Synthetic.Fingerprint(id), seed: 1000 + id), Cancellation).Matches);
            Assert.Equal(new PictureId(id), match.Picture);
            Assert.Equal(MatchKind.Edited, match.Kind);
            Assert.Null(match.HashDistance);
        }
    }

    [Fact]
    public void Search_MirroredFeatures_IsFoundAsMirrored()
    {
        using var searcher = IndexSearcher.Open(IndexOf(20));
        var original = Synthetic.Fingerprint(7);
        var mirrored = new Fingerprint(PdqDihedral.Of(original.Hash)[PdqOrientation.FlipY], original.Quality, original.Features.Mirrored);

        var match = Assert.Single(searcher.Search(mirrored, Cancellation).Matches);

        Assert.Equal(new PictureId(7), match.Picture);
        Assert.Equal(MatchKind.Mirrored, match.Kind);
        Assert.Equal(0, match.HashDistance);
    }

    [Fact]
    public void Search_NearHashWithoutGeometry_IsNoMatch()
    {
        using var searcher = IndexSearcher.Open(IndexOf(20));
        var liar = Synthetic.Fingerprint(7) with { Features = Synthetic.Fingerprint(999).Features };
        Assert.Empty(searcher.Search(liar, Cancellation).Matches);
    }

    [Fact]
    public void Search_HashesOfLowQuality_AreNotCompared()
    {
        var directory = new MemoryDirectory();
        using (var writer = IndexWriter.Open(directory, null))
        {
            writer.Add(new PictureId(1), Synthetic.Fingerprint(1, quality: PdqQuality.Discard));
            writer.Add(new PictureId(2), Synthetic.Fingerprint(2, quality: PdqQuality.Discard + 1));
            writer.Publish();
        }
        using var searcher = IndexSearcher.Open(directory);

        Assert.Null(Assert.Single(searcher.Search(Synthetic.Fingerprint(1), Cancellation).Matches).HashDistance);
        Assert.Equal(0, Assert.Single(searcher.Search(Synthetic.Fingerprint(2), Cancellation).Matches).HashDistance);
        Assert.Null(Assert.Single(searcher.Search(Synthetic.Fingerprint(2, quality: PdqQuality.Discard), Cancellation).Matches).HashDistance);
    }

    [Fact]
    public void Search_TwoSourcesPastedTogether_FindsBoth()
    {
        using var searcher = IndexSearcher.Open(IndexOf(20));
        LocalFeatures first = Synthetic.Fingerprint(3).Features, second = Synthetic.Fingerprint(4).Features;
        // The second stands below the first.
        var pasted = new LocalFeatures(640, 960,
            [.. first.Keypoints, .. second.Keypoints.ToArray().Select(keypoint => keypoint with { Y = keypoint.Y + 480 })],
            [.. first.Descriptors, .. second.Descriptors]);

        var result = searcher.Search(new Fingerprint(default, new PdqQuality(0), pasted), Cancellation);

        Assert.Equal([3, 4], result.Matches.Select(match => match.Picture.Value).Order());
        Assert.All(result.Matches, match => Assert.Equal(MatchKind.Partial, match.Kind));
    }

    [Fact]
    public void Open_IndexNeverBegun_IsEmptyUntilRefresh()
    {
        var directory = new MemoryDirectory();
        using var searcher = IndexSearcher.Open(directory);
        Assert.Equal(0, searcher.Count);
        Assert.Empty(searcher.Search(Synthetic.Fingerprint(1), Cancellation).Matches);
        Assert.False(searcher.Refresh());

        Fill(directory, 1, 3);

        Assert.Equal(0, searcher.Count);
        Assert.True(searcher.Refresh());
        Assert.False(searcher.Refresh());
        Assert.Equal(3, searcher.Count);
        Assert.Single(searcher.Search(Synthetic.Fingerprint(1), Cancellation).Matches);
    }

    [Fact]
    public void Search_HostileFingerprint_FindsNothing()
    {
        using var searcher = IndexSearcher.Open(IndexOf(5));
        var features = Synthetic.Fingerprint(1).Features;
        foreach (var odd in new[] { float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.MaxValue, -1, 0 })
        {
            var hostile = new LocalFeatures(1, int.MaxValue, [.. features.Keypoints.ToArray().Select(_ => new Keypoint(odd, odd, odd, odd, odd))], features.Descriptors.ToArray());
            Assert.Empty(searcher.Search(new Fingerprint(default, new PdqQuality(0), hostile), Cancellation).Matches);
        }
        Assert.Empty(searcher.Search(new Fingerprint(default, new PdqQuality(100), new LocalFeatures(1, 1, [], [])), Cancellation).Matches);
    }

    [Fact]
    public void Search_Cancelled_Throws()
    {
        using var searcher = IndexSearcher.Open(IndexOf(5));
        Assert.ThrowsAny<OperationCanceledException>(() => searcher.Search(Synthetic.Fingerprint(1), new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Search_Disposed_Throws()
    {
        var searcher = IndexSearcher.Open(IndexOf(1));
        searcher.Dispose();
        searcher.Dispose();
        Assert.Throws<ObjectDisposedException>(() => searcher.Search(Synthetic.Fingerprint(1), Cancellation));
        Assert.Throws<ObjectDisposedException>(() => searcher.Refresh());
        Assert.Throws<ObjectDisposedException>(() => searcher.Count);
    }

    internal static MemoryDirectory IndexOf(int pictures)
    {
        var directory = new MemoryDirectory();
        Fill(directory, 1, pictures);
        return directory;
    }

    /// <summary>Picture i has the synthetic fingerprint i; three pictures a segment.</summary>
    internal static void Fill(IIndexDirectory directory, int first, int last)
    {
        using var writer = IndexWriter.Open(directory, null);
        for (var id = first; id <= last; id++)
        {
            writer.Add(new PictureId(id), Synthetic.Fingerprint(id));
            if (id % 3 == 0 || id == last)
                writer.Publish();
        }
    }
}
