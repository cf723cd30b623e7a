using Catchlight.Core.Catalogs;
using Catchlight.Core.Sites;
using Catchlight.Index;
using Catchlight.Ingest;

namespace Catchlight.Core.Tests.Catalogs;

/// <summary>What every catalogue keeps to, whatever it is stored in.</summary>
public abstract class CatalogContract
{
    private static readonly Appearance Place = new("https://a.example/1.jpg", "https://a.example/1", "A title", "A caption", new DateOnly(2026, 3, 14), "Anna Berg", "CC0 1.0", new DateOnly(2019, 5, 3));

    /// <summary>The catalogue under test; called again, the same one opened once more.</summary>
    protected abstract ICatalog Open();

    [Fact]
    public void Find_NothingCommitted_IsUnknown()
    {
        using var catalog = Open();
        using var writer = catalog.Write();
        var id = Add(writer, "a");
        Assert.Null(catalog.Find(id, 10));
        Assert.Equal(0, catalog.Pictures);
        Assert.Empty(catalog.Collections());
        Assert.Equal(new PictureId(0), writer.LastCommitted);
    }

    [Fact]
    public void Commit_AnAddedPicture_IsSeenByAllWithItsPlaces()
    {
        using var catalog = Open();
        using var other = Open();
        using var writer = catalog.Write();
        var id = Add(writer, "a");
        writer.Commit();
        Assert.Equal(id, writer.LastCommitted);
        foreach (var reader in new[] { catalog, other })
        {
            var known = reader.Find(id, 10)!;
            Assert.Equal((id, 640, 480, false), (known.Id, known.Width, known.Height, known.HasThumbnail));
            var place = Assert.Single(known.Appearances);
            Assert.Equal(Place, place.Appearance);
            Assert.Equal(("a.example", "stock", PlaceKind.Stock), (place.Site, place.Collection.Name, place.Kind));
            Assert.Equal(1, reader.Pictures);
        }
    }

    [Fact]
    public void Dispose_WithoutCommit_DropsTheChangesAndGivesTheIdAgain()
    {
        PictureId first;
        using (var catalog = Open())
        using (var writer = catalog.Write())
            first = Add(writer, "a");
        using (var catalog = Open())
        using (var writer = catalog.Write())
        {
            Assert.Null(writer.Find(Content("a")));
            Assert.Equal(first, Add(writer, "b"));
        }
    }

    [Fact]
    public void Add_AfterACommit_GivesHigherIds()
    {
        using var catalog = Open();
        PictureId first;
        using (var writer = catalog.Write())
        {
            first = Add(writer, "a");
            writer.Commit();
        }
        using var next = catalog.Write();
        Assert.Equal(first, next.LastCommitted);
        Assert.True(Add(next, "b") > first);
    }

    [Fact]
    public void Find_TheSameBytes_IsTheSamePicture()
    {
        using var catalog = Open();
        using var writer = catalog.Write();
        var id = Add(writer, "a");
        Assert.Equal(id, writer.Find(Content("a")));
        Assert.Null(writer.Find(Content("b")));
    }

    [Fact]
    public void AddAppearance_APlaceThatIsKnown_IsNotCountedTwice()
    {
        using var catalog = Open();
        using var writer = catalog.Write();
        var id = Add(writer, "a");
        var collection = writer.Open("stock", null, false).Id;
        Assert.False(writer.AddAppearance(id, collection, Place));
        Assert.True(writer.AddAppearance(id, collection, Place with { PageUrl = "https://a.example/2" }));
        Assert.True(writer.AddAppearance(id, collection, Place with { PageUrl = null }));
        Assert.False(writer.AddAppearance(id, collection, Place with { PageUrl = null }));
        writer.Commit();
        Assert.Equal(3, catalog.Find(id, 10)!.Appearances.Count);
        Assert.Equal(2, catalog.Find(id, 2)!.Appearances.Count);
        Assert.Null(catalog.Find(id, 10)!.Appearances[2].Appearance.PageUrl);
    }

    [Fact]
    public void AddAppearance_APlaceThatIsKnown_KeepsTheEarliestDayAndFillsWhatWasMissing()
    {
        using var catalog = Open();
        using var writer = catalog.Write();
        var collection = writer.Open("web", null, false).Id;
        var id = writer.Add(Content("a"), 1, 1);
        var bare = new Appearance(Place.PictureUrl, Place.PageUrl, null, null, null);
        writer.AddAppearance(id, collection, bare);
        writer.AddAppearance(id, collection, bare with { Title = "First", Seen = new DateOnly(2026, 5, 1), Taken = new DateOnly(2020, 1, 1) });
        writer.AddAppearance(id, collection, bare with { Title = "Second", Caption = "Words", Seen = new DateOnly(2025, 5, 1), Creator = "Anna", Licence = "CC0", Taken = new DateOnly(2019, 1, 1) });
        writer.AddAppearance(id, collection, bare);
        writer.Commit();
        var place = Assert.Single(catalog.Find(id, 10)!.Appearances).Appearance;
        Assert.Equal(new Appearance(Place.PictureUrl, Place.PageUrl, "First", "Words", new DateOnly(2025, 5, 1), "Anna", "CC0", new DateOnly(2020, 1, 1)), place);
    }

    [Fact]
    public void Open_ACollectionThatExists_KeepsItsKindUnlessAnotherIsSaid()
    {
        using var catalog = Open();
        using var writer = catalog.Write();
        Assert.Equal(CollectionKind.Web, writer.Open("one", null, false).Kind);
        Assert.Equal(CollectionKind.ScamReport, writer.Open("one", CollectionKind.ScamReport, true).Kind);
        var again = writer.Open("one", null, false);
        Assert.Equal((CollectionKind.ScamReport, true), (again.Kind, again.Thumbnails));
        Assert.NotEqual(again.Id, writer.Open("two", null, false).Id);
        writer.Commit();
        Assert.Equal(["one", "two"], catalog.Collections().Select(summary => summary.Collection.Name));
    }

    [Fact]
    public void Collections_OnePictureInTwo_IsCountedInBoth()
    {
        using var catalog = Open();
        using var writer = catalog.Write();
        var id = Add(writer, "a");
        writer.AddAppearance(id, writer.Open("stock", null, false).Id, Place with { PageUrl = "https://a.example/2" });
        writer.AddAppearance(id, writer.Open("social", CollectionKind.Social, false).Id, Place);
        writer.Commit();
        Assert.Equal([(1L, 2L), (1L, 1L)], catalog.Collections().Select(summary => (summary.Pictures, summary.Appearances)));
    }

    [Fact]
    public void Thumbnail_Set_ComesBackToTheByte()
    {
        using var catalog = Open();
        using var writer = catalog.Write();
        var id = Add(writer, "a");
        Assert.False(writer.HasThumbnail(id));
        writer.SetThumbnail(id, [1, 2]);
        writer.SetThumbnail(id, [3, 0, 4]);
        Assert.True(writer.HasThumbnail(id));
        Assert.Null(catalog.Thumbnail(id));
        writer.Commit();
        Assert.Equal([3, 0, 4], catalog.Thumbnail(id));
        Assert.True(catalog.Find(id, 1)!.HasThumbnail);
        Assert.Null(catalog.Thumbnail(new PictureId(99)));
    }

    [Fact]
    public async Task Find_WhileAnotherWrites_SeesWholeCommitsOnly()
    {
        using var catalog = Open();
        using var writer = catalog.Write();
        var collection = writer.Open("web", null, false).Id;
        var writing = Task.Run(() =>
        {
            for (var i = 1; i <= 40; i++)
            {
                var id = writer.Add(Content($"{i}"), i, i);
                writer.AddAppearance(id, collection, Place);
                writer.AddAppearance(id, collection, Place with { PageUrl = null });
                writer.Commit();
            }
        }, TestContext.Current.CancellationToken);
        var seen = 0;
        while (!writing.IsCompleted || seen == 0)
            if (catalog.Pictures is var count and > 0)
            {
                Assert.Equal(2, catalog.Find(new PictureId(count), 10)!.Appearances.Count);
                seen++;
            }
        await writing;
        Assert.Equal(40, catalog.Pictures);
    }

    protected static ContentHash Content(string text) => ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(text));

    private static PictureId Add(ICatalogWriter writer, string content)
    {
        var collection = writer.Open("stock", CollectionKind.Stock, thumbnails: false);
        var id = writer.Add(Content(content), 640, 480);
        Assert.True(writer.AddAppearance(id, collection.Id, Place));
        return id;
    }
}
