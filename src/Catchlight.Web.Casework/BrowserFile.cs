using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;

namespace Catchlight.Web.Casework;

/// <summary>
/// A file that the person chose, read where it lies: the browser hands out the bytes that are asked for, so that a large archive never is in memory as a
/// whole. Only a worker can wait for them. Read it through a <see cref="BufferedStream"/>: each call crosses to JavaScript.
/// </summary>
/// <param name="number">Which file, as the worker numbers those that it was given.</param>
/// <param name="length">How many bytes it has.</param>
[SupportedOSPlatform("browser")]
internal sealed partial class BrowserFile(int number, long length) : Stream
{
    /// <summary>The name of the module that the worker gives to this program.</summary>
    private const string Module = "files";

    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _position;
        set => _position = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || _position >= length)
            return 0;
        var count = ReadBytes(number, _position, buffer);
        _position += count;
        // The file has become another since it was chosen: the browser gives nothing of it any more.
        return count > 0 ? count : throw new IOException("The file cannot be read any more.");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    // Nothing here ever waits: otherwise each call would go through the browser's queue.
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // How many bytes came; 0 where the browser could not read them.
    [JSImport("read", Module)]
    private static partial int ReadBytes(int number, [JSMarshalAs<JSType.Number>] long position, [JSMarshalAs<JSType.MemoryView>] Span<byte> into);
}
