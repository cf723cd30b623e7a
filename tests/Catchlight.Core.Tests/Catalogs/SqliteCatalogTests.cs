using Catchlight.Core.Catalogs;
using Catchlight.Core.Catalogs.Sqlite;
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
    [InlineData("PRAGMA application_id = 0x4341544C; PRAGMA user_version = 2; CREATE TABLE pictures (id INTEGER)", "version 2")]
    public void Open_ADatabaseOfAnother_IsRefused(string sql, string expected)
    {
        using (var connection = new SqliteConnection($"Data Source={File}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
        Assert.Contains(expected, Assert.Throws<CatalogException>(() => SqliteCatalog.Open(File)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_AFolderThatIsNotThere_SaysSo() =>
        Assert.Contains("cannot be opened", Assert.Throws<CatalogException>(() => SqliteCatalog.Open(_folder.File("no/such/catchlight.db"))).Message, StringComparison.Ordinal);
}
