namespace Catchlight.Ingest.Zip;

/// <summary>
/// A stream that only goes forward, made to go back: a little by what is kept of it, far by beginning again. Beginning again is allowed a
/// few times only, so that a damaged file cannot keep its reader busy for ever.
/// </summary>
/// <param name="open">Begins the stream anew.</param>
/// <param name="length">Bytes that it says it has. No more are read, and fewer may come.</param>
internal sealed class RewindableStream(Func<Stream> open, long length) : ReadOnlyStream
{
    private const int Window = 1 << 20;
    private const int MostBeginnings = 20;

    private readonly byte[] _window = new byte[Window];
    private Stream? _stream;
    private long _produced;
    private bool _hasEnded;
    private int _beginnings;

    public override long Length => length;

    public override long Position { get; set; }

    /// <exception cref="IOException">What is packed is damaged, or was gone through too often.</exception>
    public override int Read(Span<byte> buffer)
    {
        buffer = buffer[..(int)Math.Min(buffer.Length, Math.Max(0, length - Position))];
        if (buffer.IsEmpty)
            return 0;
        if (_stream is null || Position < _produced - Window)
            Begin();
        while (_produced <= Position && Produce())
        {
        }
        var there = (int)Math.Min(buffer.Length, _produced - Position);
        if (there <= 0)
            return 0;
        var at = (int)(Position % Window);
        there = Math.Min(there, Window - at);
        _window.AsSpan(at, there).CopyTo(buffer);
        Position += there;
        return there;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _stream?.Dispose();
        base.Dispose(disposing);
    }

    private void Begin()
    {
        if (_beginnings++ == MostBeginnings)
            throw new IOException("The packed file was gone through too often.");
        _stream?.Dispose();
        _stream = open();
        (_produced, _hasEnded) = (0, false);
    }

    // Half of the window at most, so that the other half stays to go back to.
    private bool Produce()
    {
        if (_hasEnded)
            return false;
        var at = (int)(_produced % Window);
        try
        {
            var read = _stream!.Read(_window.AsSpan(at, Math.Min(Window / 2, Window - at)));
            _produced += read;
            _hasEnded = read == 0;
        }
        catch (InvalidDataException e)
        {
            throw new IOException("The packed file is damaged.", e);
        }
        return !_hasEnded;
    }
}
