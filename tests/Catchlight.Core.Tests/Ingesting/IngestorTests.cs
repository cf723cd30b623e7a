using Catchlight.Core.Catalogs;
using Catchlight.Core.Catalogs.Sqlite;
using Catchlight.Core.Ingesting;
using Catchlight.Index;
using Catchlight.Index.Directories;
using Catchlight.Ingest;
using Microsoft.Data.Sqlite;

namespace Catchlight.Core.Tests.Ingesting;

public sealed class IngestorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DataFolder _data;
    private readonly List<IngestProgress> _progress = [];

    public IngestorTests() => _data = new DataFolder(_folder.File("data"));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public void Run_AFolder_TakesEachPictureWithItsCaption()
    {
        MakePictures(3);
        _folder.Write("in/captions.csv", "file,page_url,title,caption,date\np2.jpg,https://a.example/2,Two,A caption,2026-03-14\n");
        var summary = Ingest();
        Assert.Equal(new IngestSummary(3, 0, 3, 0, false), summary);
        Assert.Equal(3, IndexInspection.Info(new FileSystemDirectory(_data.Index)).Pictures);
        using var catalog = SqliteCatalog.Open(_data.Catalog);
        var known = catalog.Find(new PictureId(2), 10)!;
        Assert.Equal((320, 240), (known.Width, known.Height));
        var place = Assert.Single(known.Appearances).Appearance;
        Assert.Equal(("https://a.example/2", "Two", "A caption", new DateOnly(2026, 3, 14)), (place.PageUrl, place.Title, place.Caption, place.Seen));
        Assert.StartsWith("file:///", Assert.Single(catalog.Find(new PictureId(1), 10)!.Appearances).Appearance.PictureUrl, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_PicturesThatSayWhoseTheyAre_KeepsItWithEveryPlace()
    {
        // An XMP packet in front of the picture: APP1 with the name space of XMP.
        byte[] xmp =
        [
            .. "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"u8,
            .. "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator><rdf:Seq><rdf:li>Anna Berg</rdf:li></rdf:Seq></dc:creator>"u8,
            .. "<dc:rights><rdf:Alt><rdf:li>CC BY 4.0</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>"u8,
        ];
        var plain = MadePhotos.Jpeg(1);
        byte[] marked = [.. plain[..2], 0xFF, 0xE1, (byte)((xmp.Length + 2) >> 8), (byte)(xmp.Length + 2), .. xmp, .. plain[2..]];
        _folder.Write("in/a.jpg", marked);
        _folder.Write("in/b.jpg", marked);
        Assert.Equal(new IngestSummary(1, 1, 2, 0, false), Ingest());
        using var catalog = SqliteCatalog.Open(_data.Catalog);
        Assert.All(catalog.Find(new PictureId(1), 10)!.Appearances, place => Assert.Equal(("Anna Berg", "CC BY 4.0"), (place.Appearance.Creator, place.Appearance.Licence)));
    }

    [Fact]
    public void Run_Twice_AddsNothingTheSecondTime()
    {
        MakePictures(5);
        Ingest();
        Assert.Equal(new IngestSummary(0, 5, 0, 0, false), Ingest());
        Assert.Equal(5, IndexInspection.Info(new FileSystemDirectory(_data.Index)).Pictures);
    }

    [Fact]
    public void Run_TheSameBytesUnderSeveralNames_IsOnePictureInSeveralPlaces()
    {
        var bytes = MadePhotos.Jpeg(1);
        foreach (var name in new[] { "a", "b", "c/d", "c/e" })
            _folder.Write($"in/{name}.jpg", bytes);
        Assert.Equal(new IngestSummary(1, 3, 4, 0, false), Ingest());
        using var catalog = SqliteCatalog.Open(_data.Catalog);
        Assert.Equal(4, catalog.Find(new PictureId(1), 10)!.Appearances.Count);
    }

    [Fact]
    public void Run_BrokenFilesAmongGoodOnes_NamesEachAndKeepsTheRest()
    {
        MakePictures(4);
        var damaged = MadePhotos.Jpeg(9);
        _folder.Write("in/p2a.jpg", damaged[..(damaged.Length / 2)]);
        // The same broken bytes again: each is named.
        _folder.Write("in/p2b.jpg", damaged[..(damaged.Length / 2)]);
        _folder.Write("in/p3a.jpg", "not a picture");
        _folder.Write("in/p3b.jpg", "");
        Assert.Equal(new IngestSummary(4, 0, 4, 4, false), Ingest());
        var failures = _progress.Select(progress => progress.Failure).OfType<SourceFailure>().ToList();
        Assert.Equal(["p2a.jpg", "p2b.jpg", "p3a.jpg", "p3b.jpg"], failures.Select(failure => Path.GetFileName(failure.Name)));
        Assert.All(failures, failure => Assert.NotEmpty(failure.Reason));
        Assert.Equal(8, _progress[^1].Done);
        Assert.Equal(4, _progress[^1].Failures);
    }

    [Fact]
    public void Run_WithThumbnails_KeepsSmallCopiesAndOnlyThen()
    {
        MakePictures(2);
        Ingest();
        using var catalog = SqliteCatalog.Open(_data.Catalog);
        Assert.Null(catalog.Thumbnail(new PictureId(1)));
        // Asked for later: made for pictures that are known already.
        Assert.Equal(new IngestSummary(0, 2, 2, 0, false), Ingest(new IngestOptions { Thumbnails = true }, "shown"));
        var webP = catalog.Thumbnail(new PictureId(1))!;
        Assert.Equal("RIFF"u8, webP.AsSpan(0, 4));
        Assert.InRange(webP.Length, 100, 40_000);
    }

    [Fact]
    public void Run_ManySmallBatches_PublishesAll()
    {
        MakePictures(7);
        Assert.Equal(7, ((IngestSummary)Ingest(new IngestOptions { BatchSize = 2, MaxParallelism = 3 })).Added);
        Assert.Empty(IndexInspection.Verify(new FileSystemDirectory(_data.Index)));
        Assert.Equal(7, IndexInspection.Info(new FileSystemDirectory(_data.Index)).Pictures);
        Assert.Equal(Enumerable.Range(1, 7), _progress.Select(progress => (int)progress.Done));
    }

    [Fact]
    public void Run_Cancelled_PublishesWhatIsDoneAndTheNextGoesOn()
    {
        MakePictures(20);
        using var cancel = new CancellationTokenSource();
        var outcome = (IngestSummary)Ingestor.Run(_data, [new Ingest.Folders.FolderSource(_folder.File("in"))], "one", new IngestOptions { MaxParallelism = 1 }, progress =>
        {
            if (progress.Done == 5)
                cancel.Cancel();
        }, cancel.Token);
        Assert.True(outcome.IsCancelled);
        Assert.InRange(outcome.Added, 5, 19);
        Assert.Equal(outcome.Added, IndexInspection.Info(new FileSystemDirectory(_data.Index)).Pictures);
        var next = (IngestSummary)Ingest(collection: "one");
        Assert.Equal((20 - outcome.Added, outcome.Added, false), (next.Added, next.AlreadyKnown, next.IsCancelled));
    }

    [Fact]
    public void Run_WhileAnotherWrites_IsRefusedAndSaysWho()
    {
        MakePictures(1);
        using (new FileSystemDirectory(_data.Index).Lock(LockHolder.Current(TimeProvider.System)))
            Assert.Contains($"process {Environment.ProcessId}", Assert.IsType<IngestRefused>(Ingest()).Reason, StringComparison.Ordinal);
        Assert.IsType<IngestSummary>(Ingest());
    }

    [Fact]
    public void Run_AfterACrashBetweenIndexAndCatalogue_LosesNothingAndFindsNothingTwice()
    {
        MakePictures(6);
        Ingest();
        // As if the catalogue had never committed the second batch: what the index published beyond it is dropped.
        var before = File.ReadAllBytes(_data.Catalog);
        SqliteConnection.ClearAllPools();
        MakePictures(3, first: 10, into: "more");
        Ingest(source: "more");
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(_data.Root, "catchlight.db*"))
            File.Delete(file);
        File.WriteAllBytes(_data.Catalog, before);
        Assert.Equal(new IngestSummary(3, 0, 3, 0, false), Ingest(source: "more"));
        Assert.Equal(9, IndexInspection.Info(new FileSystemDirectory(_data.Index)).Pictures);
    }

    [Fact]
    public void Run_IndexLostPictures_IsRefused()
    {
        MakePictures(2);
        Ingest();
        Directory.Delete(_data.Index, recursive: true);
        Assert.Contains("holds 0 pictures and the catalogue 2", Assert.IsType<IngestRefused>(Ingest()).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("a\nb")]
    public void Run_ANameThatIsNone_IsRefusedBeforeAnythingIsMade(string name)
    {
        Assert.IsType<IngestRefused>(Ingestor.Run(_data, [], name, cancellationToken: TestContext.Current.CancellationToken));
        Assert.False(Directory.Exists(_data.Root));
    }

    [Fact]
    public void Run_EveryArchiveOfTheSharedData_IndexesWhatIsReadableAndNamesTheRest()
    {
        var folder = SharedData.Require("warc");
        var opened = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(file => Sources.Open(file)).OfType<SourceOpened>().Select(opening => opening.Source).ToList();
        var summary = Assert.IsType<IngestSummary>(Ingestor.Run(_data, opened, "archives", null, _progress.Add, TestContext.Current.CancellationToken));
        Assert.True(summary.Added > 0);
        Assert.Equal(summary.Failures, _progress.Count(progress => progress.Failure is not null));
        Assert.Empty(IndexInspection.Verify(new FileSystemDirectory(_data.Index)));
        using var catalog = SqliteCatalog.Open(_data.Catalog);
        Assert.Equal(summary.Added, catalog.Pictures);
        for (var id = 1; id <= summary.Added; id++)
            Assert.All(catalog.Find(new PictureId(id), 100)!.Appearances, place => Assert.NotNull(place.Appearance.Seen));
    }

    private void MakePictures(int count, int first = 1, string into = "in")
    {
        for (var i = 0; i < count; i++)
            _folder.Write($"{into}/p{first + i}.jpg", MadePhotos.Jpeg(first + i));
    }

    private IngestOutcome Ingest(IngestOptions? options = null, string collection = "test", string source = "in")
    {
        _progress.Clear();
        return Ingestor.Run(_data, [new Ingest.Folders.FolderSource(_folder.File(source))], collection, options, _progress.Add, TestContext.Current.CancellationToken);
    }
}
