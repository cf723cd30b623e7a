using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Index.Words;
using Catchlight.Index.Writing;

namespace Catchlight.Index.Tests.Searching;

public sealed class FeatureVotesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(40)]
    public void Rank_OnlyTheBestAreWanted_FindsTheSameBest(int wanted)
    {
        // Every picture has some features of the query, disturbed, among its own.
        var query = Synthetic.Fingerprint(1, features: 100);
        var directory = new MemoryDirectory();
        using (var writer = IndexWriter.Open(directory, null))
        {
            for (var id = 1; id <= 300; id++)
                writer.Add(new PictureId(id), Synthetic.Mixed(query, Synthetic.Fingerprint(1000 + id, features: 50 + id % 200), id % 37, id));
            writer.Publish();
        }
        var snapshot = Snapshot.Open(directory, Vocabulary.Default, null)!;

        var all = Rank(1000);
        var best = Rank(wanted);

        Assert.InRange(all.Count, 100, 300);
        Assert.Equal(all.Take(wanted), best.Take(wanted));
        snapshot.Release();

        List<RankedPicture> Rank(int candidates)
        {
            var options = new SearchOptions { MaxFeatureCandidates = candidates };
            var words = QueryWords.Of(query.Features, snapshot, Vocabulary.Default, options);
            return [.. FeatureVotes.Rank(snapshot.Segments[0], snapshot.Segments[0].Pages, words, options, new BestScores(candidates), TestContext.Current.CancellationToken).OrderByDescending(picture => picture.Score).ThenBy(picture => picture.Ordinal)];
        }
    }
}
