using Catchlight.Imaging.Features;
using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Index.Words;
using Catchlight.Index.Writing;

namespace Catchlight.Index.Tests.Searching;

public sealed class QueryWordsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(200)]
    public void Of_MorePostingsThanAllowed_PassesOverTheCommonestWords(long maxPostings)
    {
        // The first 20 features of the query are in 13 pictures, the others in one.
        var query = Synthetic.Fingerprint(1, features: 50);
        var part = query with { Features = new LocalFeatures(640, 480, query.Features.Keypoints[..20].ToArray(), query.Features.Descriptors[..(20 * LocalFeatures.DescriptorLength)].ToArray()) };
        var directory = new MemoryDirectory();
        using (var writer = IndexWriter.Open(directory, null))
        {
            for (var id = 1; id <= 12; id++)
                writer.Add(new PictureId(id), part);
            writer.Add(new PictureId(13), query);
            writer.Publish();
        }
        var snapshot = Snapshot.Open(directory, Vocabulary.Default, null)!;

        var all = QueryWords.Of(query.Features, snapshot, Vocabulary.Default, new SearchOptions { MaxPostings = long.MaxValue }).Lookups;
        var kept = QueryWords.Of(query.Features, snapshot, Vocabulary.Default, new SearchOptions { MaxPostings = maxPostings }).Lookups;

        var dropped = all.Except(kept).ToArray();
        Assert.InRange(kept.Length, 1, all.Length - 1);
        Assert.InRange(kept.Sum(Postings), 0, maxPostings);
        Assert.True(dropped.Min(Postings) > kept.Max(Postings));
        Assert.Equal(all.Where(kept.Contains), kept);
        snapshot.Release();

        int Postings(WordLookup lookup) => snapshot.Segments[0].CountOf(lookup.Word.Number);
    }
}
