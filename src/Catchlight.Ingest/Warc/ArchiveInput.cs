namespace Catchlight.Ingest.Warc;

/// <summary>
/// The bytes of an archive file in order, unpacked. Damage in the packing shows as an early end; <see cref="Resume"/>
/// then goes on behind it.
/// </summary>
internal abstract class ArchiveInput : IDisposable
{
    /// <summary>Where in the file a message should point for what is read next.</summary>
    public abstract long Offset { get; }

    /// <summary>Reads some bytes; 0 at the end of the file and where bytes are damaged.</summary>
    public abstract int Read(Span<byte> buffer);

    /// <summary>Whether <see cref="Read"/> gave 0 because bytes are damaged, and not because the file ends.</summary>
    public abstract bool IsDamaged { get; }

    /// <summary>After <see cref="Read"/> gave 0: goes on behind the damage; false where there is nothing more.</summary>
    public abstract bool Resume();

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Opens a file, gzip or not by its first bytes.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static ArchiveInput Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
        Span<byte> head = stackalloc byte[2];
        var read = file.ReadAtLeast(head, 2, throwOnEndOfStream: false);
        file.Position = 0;
        return read == 2 && head[0] == 0x1F && head[1] == 0x8B ? new GzipInput(file) : new PlainInput(file);
    }

    private sealed class PlainInput(FileStream file) : ArchiveInput
    {
        public override long Offset => file.Position;

        public override int Read(Span<byte> buffer) => file.Read(buffer);

        public override bool IsDamaged => false;

        public override bool Resume() => false;

        public override void Dispose() => file.Dispose();
    }
}
