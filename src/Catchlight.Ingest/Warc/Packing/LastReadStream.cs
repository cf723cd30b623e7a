namespace Catchlight.Ingest.Warc.Packing;

/// <summary>Passes a file on and remembers where its last read began and ended.</summary>
internal sealed class LastReadStream(Stream file) : Stream
{
    /// <summary>Where in the file the last bytes handed out begin.</summary>
    public long LastRead { get; private set; } = file.Position;

    /// <summary>Where they end.</summary>
    public long End { get; private set; } = file.Position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = file.Read(buffer);
        if (read > 0)
        {
            LastRead = End;
            End += read;
        }
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
