namespace Catchlight.Evidence.Zips;

/// <summary>
/// Writes a zip in the form of <see cref="ZipLayout"/>: the same files in the same order give the same bytes. Memory does not grow with the files. Used by one
/// caller at a time.
/// </summary>
/// <param name="output">An empty stream that can seek: the checksum of a file is written into its head after the file.</param>
internal sealed class CanonicalZipWriter(Stream output)
{
    private readonly List<PackedEntry> _entries = [];
    private long _at;

    /// <summary>Adds a file.</summary>
    /// <param name="name">Its path in the zip.</param>
    /// <param name="length">How long it will be; null where that is known only afterwards, and then it may not reach 4 GiB.</param>
    /// <param name="write">Writes its bytes.</param>
    /// <param name="cancellationToken">Ends the writing; the zip is then useless.</param>
    /// <exception cref="IOException">It is not as long as said.</exception>
    public async Task<ContentDigest> AddAsync(string name, long? length, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken = default)
    {
        var entry = new PackedEntry(name, _at, length ?? 0, 0);
        await output.WriteAsync(ZipLayout.LocalHead(entry), cancellationToken);
        using var hashing = new HashingStream(output);
        await write(hashing, cancellationToken);
        var digest = hashing.Finish();
        if (length is { } expected && digest.Length != expected)
            throw new IOException($"{name}: it had {expected} bytes and now has {digest.Length}. It must not change while it is packed.");
        if (length is null && digest.Length >= ZipLayout.Largest32)
            throw new IOException($"{name}: it is too large to be copied without knowing its length first.");
        entry = entry with { Length = digest.Length, Crc = digest.Crc };
        output.Position = entry.Offset;
        await output.WriteAsync(ZipLayout.LocalHead(entry), cancellationToken);
        output.Position = _at = entry.End;
        _entries.Add(entry);
        return digest;
    }

    /// <summary>Adds a file that is in memory.</summary>
    public Task<ContentDigest> AddAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default) =>
        AddAsync(name, bytes.Length, (stream, token) => stream.WriteAsync(bytes, token).AsTask(), cancellationToken);

    /// <summary>Writes directory and end. Nothing can be added after it.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken = default)
    {
        await output.WriteAsync(ZipLayout.Directory(_entries), cancellationToken);
        await output.FlushAsync(cancellationToken);
    }
}
