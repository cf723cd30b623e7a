using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Index.Tests.Directories;
using Catchlight.Index.Writing;

namespace Catchlight.Index.Tests.Searching;

/// <summary>Readers on files that a writer publishes, merges and removes under them.</summary>
public sealed class ConcurrencyTests
{
    private const int Pictures = 40;

    [Fact]
    public async Task Search_WhileWritingMergingAndRefreshing_SeesWholeStates()
    {
        using var folder = new TemporaryFolder();
        var directory = new FileSystemDirectory(folder.Path);
        IndexSearcherTests.Fill(directory, 1, 2);
        var searcher = IndexSearcher.Open(directory);
        var fingerprints = Enumerable.Range(1, Pictures).Select(id => Synthetic.Fingerprint(id)).ToArray();
        var done = false;

        var readers = Enumerable.Range(0, 3).Select(reader => Task.Run(() =>
        {
            var random = new Random(reader);
            long seen = 0;
            for (var round = 0; round < 20 || !Volatile.Read(ref done); round++)
            {
                searcher.Refresh();
                var id = 1 + random.Next(Pictures);
                var result = searcher.Search(fingerprints[id - 1], TestContext.Current.CancellationToken);
                // Never goes back, and finds exactly what the state holds.
                Assert.InRange(result.Indexed, seen, Pictures);
                seen = result.Indexed;
                Assert.Equal(id <= result.Indexed ? [(long)id] : [], result.Matches.Select(match => match.Picture.Value));
            }
        }, TestContext.Current.CancellationToken)).ToArray();
        using (var writer = IndexWriter.Open(directory, null, new IndexWriterOptions { MergeFactor = 2 }))
            for (var id = 3; id <= Pictures; id++)
            {
                writer.Add(new PictureId(id), fingerprints[id - 1]);
                writer.Publish();
                if (id % 7 == 0)
                    writer.Merge();
            }
        Volatile.Write(ref done, true);
        await Task.WhenAll(readers);

        searcher.Refresh();
        Assert.Equal(Pictures, searcher.Count);
        searcher.Dispose();
    }

    [Fact]
    public async Task Dispose_WhileSearching_LetsSearchesEnd()
    {
        using var folder = new TemporaryFolder();
        var directory = new FileSystemDirectory(folder.Path);
        IndexSearcherTests.Fill(directory, 1, 6);
        for (var round = 0; round < 20; round++)
        {
            var searcher = IndexSearcher.Open(directory);
            var begun = new CountdownEvent(2);
            var readers = Enumerable.Range(1, 2).Select(id => Task.Run(() =>
            {
                begun.Signal();
                try
                {
                    while (true)
                        Assert.Single(searcher.Search(Synthetic.Fingerprint(id), TestContext.Current.CancellationToken).Matches);
                }
                catch (ObjectDisposedException)
                {
                    // only ever before a search has begun
                }
            }, TestContext.Current.CancellationToken)).ToArray();
            begun.Wait(TestContext.Current.CancellationToken);
            Thread.Sleep(round);
            searcher.Dispose();
            await Task.WhenAll(readers);
        }
    }

    [Fact]
    public void Refresh_IndexRemovedAndBegunAnew_SeesTheNewOne()
    {
        var directory = IndexSearcherTests.IndexOf(2);
        using var searcher = IndexSearcher.Open(directory);
        foreach (var name in directory.List())
            directory.Delete(name);
        using (var writer = IndexWriter.Open(directory, null))
        {
            writer.Add(new PictureId(1), Synthetic.Fingerprint(8));
            writer.Add(new PictureId(2), Synthetic.Fingerprint(9));
            writer.Publish();
        }
        Assert.True(searcher.Refresh());
        Assert.Single(searcher.Search(Synthetic.Fingerprint(9), TestContext.Current.CancellationToken).Matches);
        Assert.Empty(searcher.Search(Synthetic.Fingerprint(2), TestContext.Current.CancellationToken).Matches);
    }

    [Fact]
    public void Refresh_NewStateDamaged_ThrowsAndGoesOnWithTheOld()
    {
        var directory = IndexSearcherTests.IndexOf(2);
        using var searcher = IndexSearcher.Open(directory);
        directory.Replace("manifest", new byte[100]);
        Assert.Throws<IndexCorruptException>(() => searcher.Refresh());
        Assert.Single(searcher.Search(Synthetic.Fingerprint(1), TestContext.Current.CancellationToken).Matches);
    }

    [Fact]
    public void Open_OtherVocabulary_SaysSo()
    {
        var directory = IndexSearcherTests.IndexOf(2);
        var other = Catchlight.Index.Words.Vocabulary.Read(Catchlight.Index.Words.Vocabulary.Write(new float[128 * 128], new float[2 * 256 * 64], new float[2 * 32 * 64], new float[2 * 256 * 32]));
        Assert.Contains("vocabulary", Assert.Throws<IndexVersionException>(() => IndexSearcher.Open(directory, new SearchOptions { Vocabulary = other })).Message, StringComparison.Ordinal);
    }
}
