namespace Catchlight.Ingest.Warc.Packing;

/// <summary>
/// The bytes of an archive file in order, unpacked. Damage in the packing shows as an early end; <see cref="Resume"/>
/// then goes on behind it.
/// </summary>
internal abstract class ArchiveInput : IDisposable
{
    /// <summary>Where in the file reading can begin again to meet what is read next: in a gzip file the first byte of its member.</summary>
    public abstract long Offset { get; }

    /// <summary>The length of the file as it lies on the disk.</summary>
    public abstract long FileLength { get; }

    /// <summary>About how much of the file was read, for a progress bar; at most <see cref="FileLength"/>.</summary>
    public abstract long FilePosition { get; }

    /// <summary>Whether several bytes can have the same <see cref="Offset"/>.</summary>
    public abstract bool IsPacked { get; }

    /// <summary>Reads some bytes; 0 at the end of the file and where bytes are damaged.</summary>
    public abstract int Read(Span<byte> buffer);

    /// <summary>Passes over bytes where that is cheaper than reading them.</summary>
    /// <returns>How many; 0 where it is not cheaper, and at the end.</returns>
    public abstract long Skip(long count);

    /// <summary>Whether <see cref="Read"/> gave 0 because bytes are damaged, and not because the file ends.</summary>
    public abstract bool IsDamaged { get; }

    /// <summary>After <see cref="Read"/> gave 0: goes on behind the damage; false where there is nothing more.</summary>
    public abstract bool Resume();

    /// <summary>Begins again at an earlier <see cref="Offset"/>.</summary>
    public abstract void Return(long offset);

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Opens a file, gzip or not by its first bytes.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static ArchiveInput Open(string path) => Open(SourceFile.Open(path));

    /// <summary>Reads an open file from its beginning, gzip or not by its first bytes.</summary>
    /// <param name="file">One that can seek; closed with what is returned.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ArchiveInput Open(Stream file)
    {
        Span<byte> head = stackalloc byte[2];
        var read = file.ReadAtLeast(head, 2, throwOnEndOfStream: false);
        file.Position = 0;
        return read == 2 && head[0] == 0x1F && head[1] == 0x8B ? new GzipInput(file) : new PlainInput(file);
    }
}
