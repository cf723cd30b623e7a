namespace Catchlight.Ingest.Tables;

/// <summary>A table read from its beginning, row by row. Whatever is broken comes back as words, never as an exception.</summary>
internal abstract class Table : IDisposable
{
    /// <summary>Bytes of the file that were read, about.</summary>
    public abstract long Position { get; }

    /// <summary>The next row; null at the end.</summary>
    /// <param name="failed">Told of what could not be read: a line or row, 0 for all of it, and the reason.</param>
    /// <param name="cancellationToken">Looked at all the while.</param>
    public abstract TableRow? Next(Action<long, string> failed, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract void Dispose();
}
