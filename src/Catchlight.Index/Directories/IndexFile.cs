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

    /// <summary>
    /// Copies many short stretches of one length from all over the file: one call for all, so that the waiting for memory overlaps. Stretch i
    /// begins at <paramref name="origin"/> + <paramref name="places"/>[i] · <paramref name="stride"/>.
    /// </summary>
    /// <param name="origin">Where place 0 is.</param>
    /// <param name="stride">Bytes from one place to the next, above 0.</param>
    /// <param name="places">Which ones, in any order.</param>
    /// <param name="length">Bytes of a stretch, above 0.</param>
    /// <param name="destination">Room for all, one after the other.</param>
    /// <exception cref="IndexCorruptException">The file is too short for one of them.</exception>
    public void Gather(long origin, int stride, ReadOnlySpan<uint> places, int length, Span<byte> destination)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(origin);
        ArgumentOutOfRangeException.ThrowIfLessThan(stride, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(destination.Length, (long)places.Length * length);
        if (places.IsEmpty)
            return;
        uint last = 0;
        foreach (var place in places)
            last = Math.Max(last, place);
        if (origin > Length - length - (long)last * stride)
            throw new IndexCorruptException(Name, Math.Min(origin, Length), $"{length} bytes are expected at {origin + (long)last * stride}, but the file has only {Length}");
        GatherWithin(origin, stride, places, length, destination);
    }

    /// <summary>The same, where the range is known to lie within the file and not to be empty.</summary>
    protected abstract void ReadWithin(long offset, Span<byte> destination);

    /// <summary>As <see cref="Gather"/>, where all stretches are known to lie within the file and to have room.</summary>
    protected abstract void GatherWithin(long origin, int stride, ReadOnlySpan<uint> places, int length, Span<byte> destination);

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
