using Microsoft.Data.Sqlite;

namespace Catchlight.Core.Catalogs.Sqlite;

/// <summary>Calls of the database, whose failures come back as <see cref="CatalogException"/>.</summary>
internal static class Sql
{
    // "Not a database" and "malformed": https://sqlite.org/rescode.html
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;
    private const int Busy = 5;
    private const int ReadOnly = 8;

    /// <summary>Does something with the database.</summary>
    public static T Guard<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw new CatalogException(file, Reason(e), e);
        }
    }

    /// <summary>A prepared command with these parameters, <c>$a</c>, <c>$b</c>, … in the order of the text.</summary>
    public static SqliteCommand Prepare(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }

    /// <summary>Sets the parameters in their order; null becomes the database's null.</summary>
    public static SqliteCommand With(this SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private static string Reason(SqliteException e) => e.SqliteErrorCode switch
    {
        Corrupt or NotADatabase => "The catalogue is damaged. Restore it from a copy, or take the sources in again into a new data folder.",
        Full => "There is no space left to write the catalogue.",
        CannotOpen => "The catalogue cannot be opened. Is the folder there, and may you use it?",
        Busy => "Another program holds the catalogue. Try again when it has ended.",
        ReadOnly => "You have no permission to change the catalogue.",
        _ => $"The catalogue could not be used (SQLite error {e.SqliteErrorCode}).",
    };
}
