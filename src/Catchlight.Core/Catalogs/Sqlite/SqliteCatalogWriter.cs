using System.Globalization;
using Catchlight.Index;
using Catchlight.Ingest;
using Microsoft.Data.Sqlite;

namespace Catchlight.Core.Catalogs.Sqlite;

/// <summary>The writer of a catalogue in SQLite: one connection, one transaction from commit to commit.</summary>
internal sealed class SqliteCatalogWriter : ICatalogWriter
{
    private static readonly string[] Place = ["$picture", "$collection", "$url", "$page", "$title", "$caption", "$seen", "$creator", "$licence", "$taken"];

    private readonly string _file;
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _findPicture, _addPicture, _hasThumbnail, _setThumbnail, _addAppearance, _mendAppearance;
    private SqliteTransaction? _transaction;

    /// <param name="file">Where the catalogue is, for messages.</param>
    /// <param name="connection">Open; this writer closes it.</param>
    public SqliteCatalogWriter(string file, SqliteConnection connection)
    {
        _file = file;
        _connection = connection;
        // A commit is on disk when it returns: the index is told to forget what the catalogue does not know.
        using (var pragma = Sql.Prepare(connection, "PRAGMA synchronous = FULL"))
            pragma.ExecuteNonQuery();
        _findPicture = Sql.Prepare(connection, "SELECT id FROM pictures WHERE content = $content", "$content");
        _addPicture = Sql.Prepare(connection, "INSERT INTO pictures (content, width, height) VALUES ($content, $width, $height) RETURNING id", "$content", "$width", "$height");
        _hasThumbnail = Sql.Prepare(connection, "SELECT EXISTS (SELECT 1 FROM thumbnails WHERE picture = $id)", "$id");
        _setThumbnail = Sql.Prepare(connection, "INSERT INTO thumbnails (picture, webp) VALUES ($id, $webp) ON CONFLICT DO UPDATE SET webp = excluded.webp", "$id", "$webp");
        // The page is '' where there is none: a null would be unlike every other null.
        _addAppearance = Sql.Prepare(connection,
            """
            INSERT INTO appearances (picture, collection, picture_url, page_url, title, caption, seen, creator, licence, taken)
            VALUES ($picture, $collection, $url, $page, $title, $caption, $seen, $creator, $licence, $taken) ON CONFLICT DO NOTHING
            """, Place);
        _mendAppearance = Sql.Prepare(connection,
            """
            UPDATE appearances SET title = COALESCE(title, $title), caption = COALESCE(caption, $caption), seen = MIN(COALESCE(seen, $seen), COALESCE($seen, seen)),
                creator = COALESCE(creator, $creator), licence = COALESCE(licence, $licence), taken = COALESCE(taken, $taken)
            WHERE picture = $picture AND collection = $collection AND picture_url = $url AND page_url = $page
            """, Place);
        LastCommitted = ReadLast();
    }

    public PictureId LastCommitted { get; private set; }

    public Collection Open(string name, CollectionKind? kind, bool thumbnails) => Do(() =>
    {
        using var command = Sql.Prepare(_connection,
            """
            INSERT INTO collections (name, kind, thumbnails) VALUES ($name, COALESCE($kind, $web), $thumbnails)
            ON CONFLICT (name) DO UPDATE SET kind = COALESCE($kind, kind), thumbnails = MAX(thumbnails, excluded.thumbnails)
            RETURNING id, name, kind, thumbnails
            """, "$name", "$kind", "$web", "$thumbnails")
            .With(name, kind is { } known ? Kinds.Name(known) : null, Kinds.Name(CollectionKind.Web), thumbnails ? 1 : 0);
        using var reader = command.ExecuteReader();
        reader.Read();
        return SqliteCatalog.ReadCollection(reader, 0);
    });

    public PictureId? Find(ContentHash content) => Do(() => _findPicture.With(content.ToArray()).ExecuteScalar() is long id ? new PictureId(id) : (PictureId?)null);

    public bool HasThumbnail(PictureId picture) => Do(() => (long)_hasThumbnail.With(picture.Value).ExecuteScalar()! == 1);

    public PictureId Add(ContentHash content, int width, int height) => Do(() => new PictureId((long)_addPicture.With(content.ToArray(), width, height).ExecuteScalar()!));

    public bool AddAppearance(PictureId picture, CollectionId collection, Appearance appearance)
    {
        object?[] values =
        [
            picture.Value, collection.Value, appearance.PictureUrl, appearance.PageUrl ?? "", appearance.Title, appearance.Caption,
            Day(appearance.Seen), appearance.Creator, appearance.Licence, Day(appearance.Taken),
        ];
        return Do(() =>
        {
            if (_addAppearance.With(values).ExecuteNonQuery() == 1)
                return true;
            _mendAppearance.With(values).ExecuteNonQuery();
            return false;
        });
    }

    public void SetThumbnail(PictureId picture, byte[] webP) => Do(() => _setThumbnail.With(picture.Value, webP).ExecuteNonQuery());

    public void Commit() => Sql.Guard(_file, () =>
    {
        _transaction?.Commit();
        _transaction?.Dispose();
        _transaction = null;
        return LastCommitted = ReadLast();
    });

    public void Dispose()
    {
        _transaction?.Dispose();
        foreach (var command in new[] { _findPicture, _addPicture, _hasThumbnail, _setThumbnail, _addAppearance, _mendAppearance })
            command.Dispose();
        _connection.Dispose();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private PictureId ReadLast()
    {
        using var command = Sql.Prepare(_connection, "SELECT seq FROM sqlite_sequence WHERE name = 'pictures'");
        return new PictureId(command.ExecuteScalar() is long last ? last : 0);
    }

    private T Do<T>(Func<T> work) => Sql.Guard(_file, () =>
    {
        if (_transaction is null)
        {
            _transaction = _connection.BeginTransaction();
            foreach (var command in new[] { _findPicture, _addPicture, _hasThumbnail, _setThumbnail, _addAppearance, _mendAppearance })
                command.Transaction = _transaction;
        }
        return work();
    });
}
