namespace Catchlight.Index.Directories;

/// <summary>
/// An open file. It hands out copies, never a window onto mapped memory, so that no mistake of a reader can touch memory that is no longer
/// mapped. Reading is thread-safe; disposing while others read is up to the owner to prevent.
/// </summary>
public abstract class IndexFile : IDisposable
{
    /// <summary>For implementations.</summary>
    /// <param name="name">The plain name of the file.</param>
    /// <param name="length">Its length in bytes, which does not change while it is open.</param>
    protected IndexFile(string name, long length) => (Name, Length) = (name, length);

    /// <summary>The plain name of the file.</summary>
    public string Name { get; }

    /// <summary>Its length in bytes.</summary>
    public long Length { get; }

    /// <summary>Fills <paramref name="destination"/> with the bytes from <paramref name="offset"/> on.</summary>
    /// <exception cref="IndexCorruptException">The file is too short for that.</exception>
    public void Read(long offset, Span<byte> destination)
    {
        if (offset < 0 || offset > Length - destination.Length)
            throw new IndexCorruptException(Name, Math.Clamp(offset, 0, Length), $"{destination.Length} bytes are expected at {offset}, but the file has only {Length}");
        if (!destination.IsEmpty)
            ReadWithin(offset, destination);
    }

    /// <summary>The same, where the range is known to lie within the file and not to be empty.</summary>
    protected abstract void ReadWithin(long offset, Span<byte> destination);

    /// <summary>Ends reading.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the implementation holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
