using Catchlight.Core.Catalogs;
using Catchlight.Core.Catalogs.Sqlite;
using Catchlight.Index;
using Catchlight.Ingest;
using Microsoft.Data.Sqlite;

namespace Catchlight.Core.Tests.Catalogs;

public sealed class SqliteCatalogTests : CatalogContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.File("catchlight.db");

    protected override ICatalog Open() => SqliteCatalog.Open(File);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public void Open_AFileThatIsNoDatabase_NamesItAndLeavesIt()
    {
        var bytes = Enumerable.Repeat((byte)'x', 5000).ToArray();
        System.IO.File.WriteAllBytes(File, bytes);
        var e = Assert.Throws<CatalogException>(() => SqliteCatalog.Open(File));
        Assert.Equal(File, e.File);
        Assert.Contains("damaged", e.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, System.IO.File.ReadAllBytes(File));
    }

    [Theory]
    [InlineData("CREATE TABLE notes (text TEXT)", "not a catalogue")]
    [InlineData("PRAGMA application_id = 0x4341544C; PRAGMA user_version = 99; CREATE TABLE pictures (id INTEGER)", "version 99")]
    public void Open_ADatabaseOfAnother_IsRefused(string sql, string expected)
    {
        Execute(sql);
        Assert.Contains(expected, Assert.Throws<CatalogException>(() => SqliteCatalog.Open(File)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_ACatalogueOfVersion1_KeepsItsRowsAndTakesWhatIsNew()
    {
        // As the first version wrote it.
        Execute(
            """
            CREATE TABLE collections (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, thumbnails INTEGER NOT NULL) STRICT;
            CREATE TABLE pictures (id INTEGER PRIMARY KEY AUTOINCREMENT, content BLOB NOT NULL UNIQUE, width INTEGER NOT NULL, height INTEGER NOT NULL) STRICT;
            CREATE TABLE appearances (
                id INTEGER PRIMARY KEY, picture INTEGER NOT NULL REFERENCES pictures (id), collection INTEGER NOT NULL REFERENCES collections (id),
                picture_url TEXT NOT NULL, page_url TEXT NOT NULL, title TEXT, caption TEXT, seen TEXT, UNIQUE (picture, collection, picture_url, page_url)) STRICT;
            CREATE INDEX appearances_of_collection ON appearances (collection, picture);
            CREATE TABLE thumbnails (picture INTEGER PRIMARY KEY REFERENCES pictures (id), webp BLOB NOT NULL) STRICT;
            INSERT INTO collections VALUES (1, 'old', 'stock', 0);
            INSERT INTO pictures VALUES (7, zeroblob(32), 640, 480);
            INSERT INTO appearances VALUES (1, 7, 1, 'https://a.example/1.jpg', 'https://a.example/1', 'A title', NULL, '2024-05-31');
            PRAGMA application_id = 0x4341544C; PRAGMA user_version = 1;
            """);
        var old = new Appearance("https://a.example/1.jpg", "https://a.example/1", "A title", null, new DateOnly(2024, 5, 31));
        using (var catalog = Open())
        {
            Assert.Equal(old, Assert.Single(catalog.Find(new PictureId(7), 10)!.Appearances).Appearance);
            using var writer = catalog.Write();
            Assert.False(writer.AddAppearance(new PictureId(7), new CollectionId(1), old with { Creator = "Anna Berg", Licence = "CC0" }));
            writer.Commit();
        }
        using var again = Open();
        Assert.Equal(old with { Creator = "Anna Berg", Licence = "CC0" }, Assert.Single(again.Find(new PictureId(7), 10)!.Appearances).Appearance);
    }

    [Fact]
    public void Open_AFolderThatIsNotThere_SaysSo() =>
        Assert.Contains("cannot be opened", Assert.Throws<CatalogException>(() => SqliteCatalog.Open(_folder.File("no/such/catchlight.db"))).Message, StringComparison.Ordinal);

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
