namespace Catchlight.Ingest.Zip;

/// <summary>A part of a file, as a stream of its own.</summary>
internal sealed class SliceStream : ReadOnlyStream
{
    private readonly FileStream _file;
    private readonly long _start;

    /// <param name="file">Closed with this stream.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="length">How long it says it is; what lies behind the file's end is not there.</param>
    public SliceStream(FileStream file, long start, long length)
    {
        _file = file;
        _start = start;
        Length = Math.Max(0, Math.Min(length, file.Length - start));
        _file.Position = start;
    }

    public override long Length { get; }

    public override long Position { get => _file.Position - _start; set => _file.Position = _start + Math.Max(0, value); }

    public override int Read(Span<byte> buffer)
    {
        var left = Length - Position;
        return left <= 0 ? 0 : _file.Read(buffer[..(int)Math.Min(buffer.Length, left)]);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _file.Dispose();
        base.Dispose(disposing);
    }
}
