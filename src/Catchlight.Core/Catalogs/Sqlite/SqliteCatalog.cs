using System.Globalization;
using Catchlight.Core.Sites;
using Catchlight.Index;
using Catchlight.Ingest;
using Microsoft.Data.Sqlite;

namespace Catchlight.Core.Catalogs.Sqlite;

/// <summary>
/// A catalogue in one SQLite file, with a write-ahead log so that reading and writing don't wait for each other. Every call opens a
/// connection from the pool, so calls run side by side.
/// </summary>
public sealed class SqliteCatalog : ICatalog
{
    private readonly string _file;
    private readonly string _connectionString;

    private SqliteCatalog(string file)
    {
        _file = file;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWriteCreate, ForeignKeys = true }.ToString();
    }

    /// <summary>Opens the catalogue in this file; begins one where there is none.</summary>
    /// <exception cref="CatalogException">It cannot be opened, is damaged, or is of a version to come.</exception>
    public static SqliteCatalog Open(string file)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        var catalog = new SqliteCatalog(Path.GetFullPath(file));
        catalog.Use(connection =>
        {
            SqliteSchema.Ensure(connection, catalog._file);
            return true;
        });
        return catalog;
    }

    /// <inheritdoc/>
    public long Pictures => Use(connection =>
    {
        using var command = Sql.Prepare(connection, "SELECT COUNT(*) FROM pictures");
        return (long)command.ExecuteScalar()!;
    });

    /// <inheritdoc/>
    public IReadOnlyList<CollectionSummary> Collections() => Use(connection =>
    {
        using var command = Sql.Prepare(connection,
            """
            SELECT c.id, c.name, c.kind, c.thumbnails, COUNT(DISTINCT a.picture), COUNT(a.id)
            FROM collections c LEFT JOIN appearances a ON a.collection = c.id GROUP BY c.id ORDER BY c.id
            """);
        using var reader = command.ExecuteReader();
        var summaries = new List<CollectionSummary>();
        while (reader.Read())
            summaries.Add(new CollectionSummary(ReadCollection(reader, 0), reader.GetInt64(4), reader.GetInt64(5)));
        return summaries;
    });

    /// <inheritdoc/>
    public KnownPicture? Find(PictureId picture, int maxAppearances)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAppearances, 1);
        return Use(connection =>
        {
            // One transaction: both reads see the same state.
            using var transaction = connection.BeginTransaction(deferred: true);
            using var command = Sql.Prepare(connection,
                "SELECT width, height, EXISTS (SELECT 1 FROM thumbnails t WHERE t.picture = pictures.id) FROM pictures WHERE id = $id", "$id").With(picture.Value);
            using var reader = command.ExecuteReader();
            return !reader.Read() ? null : new KnownPicture(
                picture, reader.GetInt32(0), reader.GetInt32(1), reader.GetBoolean(2), ReadAppearances(connection, picture, maxAppearances));
        });
    }

    /// <inheritdoc/>
    public byte[]? Thumbnail(PictureId picture) => Use(connection =>
    {
        using var command = Sql.Prepare(connection, "SELECT webp FROM thumbnails WHERE picture = $id", "$id").With(picture.Value);
        return command.ExecuteScalar() as byte[];
    });

    /// <inheritdoc/>
    public ICatalogWriter Write() => Sql.Guard(_file, () => new SqliteCatalogWriter(_file, Connect()));

    /// <summary>Gives back the connections; those in use go on to the end of their call.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    internal static Collection ReadCollection(SqliteDataReader reader, int first) => new(
        new CollectionId(reader.GetInt64(first)), reader.GetString(first + 1), Kinds.Parse(reader.GetString(first + 2)), reader.GetBoolean(first + 3));

    private static List<KnownAppearance> ReadAppearances(SqliteConnection connection, PictureId picture, int most)
    {
        using var command = Sql.Prepare(connection,
            """
            SELECT c.id, c.name, c.kind, c.thumbnails, a.picture_url, a.page_url, a.title, a.caption, a.seen, a.creator, a.licence, a.taken
            FROM appearances a JOIN collections c ON c.id = a.collection WHERE a.picture = $id ORDER BY a.id LIMIT $most
            """, "$id", "$most").With(picture.Value, most);
        using var reader = command.ExecuteReader();
        var appearances = new List<KnownAppearance>();
        while (reader.Read())
        {
            string? Text(int column) => reader.IsDBNull(column) || reader.GetString(column) is not { Length: > 0 } text ? null : text;
            DateOnly? Day(int column) => Text(column) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
            var appearance = new Appearance(reader.GetString(4), Text(5), Text(6), Text(7), Day(8), Text(9), Text(10), Day(11));
            var site = SiteName.Of(appearance);
            appearances.Add(new KnownAppearance(appearance, site, KnownSites.Find(site), ReadCollection(reader, 0)));
        }
        return appearances;
    }

    private T Use<T>(Func<SqliteConnection, T> work) => Sql.Guard(_file, () =>
    {
        using var connection = Connect();
        return work(connection);
    });

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }
}
