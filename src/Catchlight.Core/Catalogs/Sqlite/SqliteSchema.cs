using Microsoft.Data.Sqlite;

namespace Catchlight.Core.Catalogs.Sqlite;

/// <summary>The tables of a catalogue. The file says whose it is by <c>application_id</c> ("CATL") and of which version by <c>user_version</c>.</summary>
internal static class SqliteSchema
{
    /// <summary>The version that this program writes.</summary>
    public const int Version = 2;

    private const int ApplicationId = 0x4341544C;

    // AUTOINCREMENT: an id that was committed once is never given out again, even after its picture is gone.
    private const string Tables =
        """
        CREATE TABLE collections (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            thumbnails INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE pictures (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            content BLOB NOT NULL UNIQUE,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE appearances (
            id INTEGER PRIMARY KEY,
            picture INTEGER NOT NULL REFERENCES pictures (id),
            collection INTEGER NOT NULL REFERENCES collections (id),
            picture_url TEXT NOT NULL,
            page_url TEXT NOT NULL,
            title TEXT,
            caption TEXT,
            seen TEXT,
            creator TEXT,
            licence TEXT,
            taken TEXT,
            UNIQUE (picture, collection, picture_url, page_url)
        ) STRICT;
        CREATE INDEX appearances_of_collection ON appearances (collection, picture);
        CREATE TABLE thumbnails (
            picture INTEGER PRIMARY KEY REFERENCES pictures (id),
            webp BLOB NOT NULL
        ) STRICT;
        """;

    // From one version to the next, in place: rows stay as they are, and what is new is unknown in them.
    private static readonly Dictionary<long, string> Steps = new()
    {
        [1] =
            """
            ALTER TABLE appearances ADD COLUMN creator TEXT;
            ALTER TABLE appearances ADD COLUMN licence TEXT;
            ALTER TABLE appearances ADD COLUMN taken TEXT;
            """,
    };

    /// <summary>Makes the tables in an empty file, brings those of an earlier version up to this one, and leaves those that are.</summary>
    /// <exception cref="CatalogException">The file is of a version to come, or somebody else's.</exception>
    public static void Ensure(SqliteConnection connection, string file)
    {
        if (VersionOf(connection, file) == Version)
            return;
        Execute(connection, "PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction();
        // Another process may have been quicker.
        var version = VersionOf(connection, file);
        if (version == 0)
            Execute(connection, $"{Tables} PRAGMA application_id = {ApplicationId};");
        else
            for (; version < Version; version++)
                Execute(connection, Steps[version]);
        Execute(connection, $"PRAGMA user_version = {Version};");
        transaction.Commit();
    }

    // 0 where there is nothing yet.
    private static long VersionOf(SqliteConnection connection, string file)
    {
        var (application, version) = (Pragma(connection, "application_id"), Pragma(connection, "user_version"));
        if (application == ApplicationId)
            return version is >= 1 and <= Version ? version : throw new CatalogException(file, $"This catalogue is of version {version}. This program reads versions 1 to {Version}.");
        if (application != 0 || Pragma(connection, "schema_version") != 0)
            throw new CatalogException(file, "This is a database, but not a catalogue of Catchlight.");
        return 0;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Pragma(SqliteConnection connection, string name)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA " + name;
        return (long)command.ExecuteScalar()!;
    }
}
