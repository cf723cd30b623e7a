using Catchlight.Imaging;
using Catchlight.Imaging.Pixels;
using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Index.Writing;
using Catchlight.Ingest.Decoding;
using Catchlight.Tests.Shared;

namespace Catchlight.Index.Tests.Searching;

/// <summary>The promise of the main job, on real photographs: a stolen and altered one is found first, others are not found at all.</summary>
public sealed class PhotosDevTests(PhotosDevIndex index, ITestOutputHelper output) : IClassFixture<PhotosDevIndex>
{
    [Fact]
    public void Search_CroppedMirroredRecolouredRecompressed_FindsEachFirst()
    {
        var paths = index.Paths;
        var missed = new List<string>();
        double searching = 0, verifying = 0;
        var others = 0;
        for (var i = 0; i < paths.Count; i++)
        {
            var image = PhotosDevIndex.Decode(paths[i]);
            var edited = Edits.Jpeg(Edits.Recolour(Edits.Mirror(Edits.CropHalf(image, seed: i))), 30);
            var result = index.Searcher.Search(Fingerprinter.Compute(edited), TestContext.Current.CancellationToken);
            searching += result.Searching.TotalMilliseconds;
            verifying += result.Verifying.TotalMilliseconds;
            others += Math.Max(0, result.Matches.Count - 1);
            if (result.Matches.Count == 0 || result.Matches[0].Picture.Value != i + 1 || result.Matches[0].Kind != MatchKind.Mirrored)
                missed.Add($"{Path.GetFileName(paths[i])}: {(result.Matches.Count == 0 ? "nothing" : result.Matches[0])}");
        }
        output.WriteLine($"a search: {searching / paths.Count:F1} ms, verifying: {verifying / paths.Count:F1} ms, further matches: {others}");
        Assert.True(paths.Count >= 280);
        Assert.True(missed.Count == 0, $"{missed.Count} of {paths.Count} not found first:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void Search_RecompressedOrCropped_SaysWhichItIs()
    {
        var paths = index.Paths;
        for (var i = 0; i < paths.Count; i += 20)
        {
            var image = PhotosDevIndex.Decode(paths[i]);
            AssertFirst(i, MatchKind.Copy, Edits.Jpeg(image, 40));
            AssertFirst(i, MatchKind.Partial, Edits.CropHalf(image, seed: i));
        }

        void AssertFirst(int i, MatchKind kind, RgbImage query)
        {
            var first = index.Searcher.Search(Fingerprinter.Compute(query), TestContext.Current.CancellationToken).Matches[0];
            Assert.Equal((new PictureId(i + 1), kind), (first.Picture, first.Kind));
        }
    }

    [Fact]
    public void Search_PhotosNotInTheIndex_FindNothing()
    {
        var found = new List<string>();
        foreach (var path in Directory.EnumerateFiles(SharedData.Require("photos-cc0"), "*.webp").Order(StringComparer.Ordinal))
            found.AddRange(index.Searcher.Search(Fingerprinter.Compute(PhotosDevIndex.Decode(path)), TestContext.Current.CancellationToken).Matches.Select(match => $"{path}: {match}"));
        Assert.Empty(found);
    }
}

/// <summary>All 280 pictures of photos-dev (its 281st file is a README), indexed when first asked for; picture i has the id i + 1.</summary>
public sealed class PhotosDevIndex : IDisposable
{
    private readonly Lock _gate = new();
    private IndexSearcher? _searcher;

    public IReadOnlyList<string> Paths => [.. Directory.EnumerateFiles(SharedData.Require("photos-dev"), "*.JPEG").Order(StringComparer.Ordinal)];

    public IndexSearcher Searcher
    {
        get
        {
            lock (_gate)
                return _searcher ??= Build(Paths);
        }
    }

    public static RgbImage Decode(string path) => Assert.IsType<Decoded>(new PictureDecoder().DecodeFile(path)).Image;

    public void Dispose() => _searcher?.Dispose();

    private static IndexSearcher Build(IReadOnlyList<string> paths)
    {
        var directory = new MemoryDirectory();
        using var writer = IndexWriter.Open(directory, null);
        for (var i = 0; i < paths.Count; i++)
        {
            writer.Add(new PictureId(i + 1), Fingerprinter.Compute(Decode(paths[i])));
            if (i % 100 == 99 || i == paths.Count - 1)
                writer.Publish();
        }
        return IndexSearcher.Open(directory);
    }
}
