using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;

namespace Catchlight.Web.Casework.Packs;

/// <summary>
/// What is written goes to the browser part by part, which keeps it where it likes: memory here does not grow with it. What is written over afterwards, as
/// the checksum in the head of a file in a zip is, goes there as a patch.
/// </summary>
[SupportedOSPlatform("browser")]
internal sealed partial class PackOutput : Stream
{
    /// <summary>The name of the module that the worker gives to this program.</summary>
    private const string Module = "output";

    private const int PartBytes = 4 << 20;

    private readonly byte[] _part = new byte[PartBytes];
    private long _handedOver;
    private int _count;
    private long _position;

    /// <summary>Begins a new file; the one before is let go of.</summary>
    public PackOutput() => BeginParts();

    public override bool CanRead => false;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => _handedOver + _count;

    public override long Position
    {
        get => _position;
        set => _position = value >= 0 && value <= Length ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var here = buffer[..(int)Math.Min(buffer.Length, (_position < _handedOver ? _handedOver : _handedOver + PartBytes) - _position)];
            if (_position < _handedOver)
                PatchParts(_position, here.ToArray());
            else
            {
                var at = (int)(_position - _handedOver);
                here.CopyTo(_part.AsSpan(at));
                _count = Math.Max(_count, at + here.Length);
            }
            _position += here.Length;
            buffer = buffer[here.Length..];
            if (_count == PartBytes)
                HandOver();
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    /// <summary>Hands over what is left. More may be written.</summary>
    public override void Flush() => HandOver();

    public override Task FlushAsync(CancellationToken cancellationToken)
    {
        HandOver();
        return Task.CompletedTask;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => Length + offset,
    };

    public override void SetLength(long value) => throw new NotSupportedException();

    private void HandOver()
    {
        if (_count == 0)
            return;
        AppendPart(_part.AsSpan(0, _count));
        (_handedOver, _count) = (_handedOver + _count, 0);
    }

    [JSImport("begin", Module)]
    private static partial void BeginParts();

    [JSImport("append", Module)]
    private static partial void AppendPart([JSMarshalAs<JSType.MemoryView>] Span<byte> part);

    [JSImport("patch", Module)]
    private static partial void PatchParts([JSMarshalAs<JSType.Number>] long position, byte[] bytes);
}
