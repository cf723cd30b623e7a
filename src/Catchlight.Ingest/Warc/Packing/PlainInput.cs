namespace Catchlight.Ingest.Warc.Packing;

/// <summary>A file that is not packed.</summary>
internal sealed class PlainInput(Stream file) : ArchiveInput
{
    public override long Offset => file.Position;

    public override long FileLength => file.Length;

    public override long FilePosition => file.Position;

    public override bool IsPacked => false;

    public override int Read(Span<byte> buffer) => file.Read(buffer);

    public override long Skip(long count)
    {
        var skipped = Math.Max(0, Math.Min(count, file.Length - file.Position));
        file.Position += skipped;
        return skipped;
    }

    public override bool IsDamaged => false;

    public override bool Resume() => false;

    public override void Return(long offset) => file.Position = offset;

    public override void Dispose() => file.Dispose();
}
