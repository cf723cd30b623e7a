using System.IO.Hashing;
using System.Security.Cryptography;

namespace Catchlight.Evidence.Zips;

/// <summary>Passes on what is written to it, and takes its digests on the way. It does not close what it writes to.</summary>
internal sealed class HashingStream(Stream destination) : Stream
{
    private readonly Crc32 _crc = new();
    private readonly IncrementalHash _sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256), _sha512 = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
    private long _length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position { get => _length; set => throw new NotSupportedException(); }

    /// <summary>The digests of all that was written. Nothing can be written after it.</summary>
    public ContentDigest Finish() => new(_length, _crc.GetCurrentHashAsUInt32(), new Sha256Digest(_sha256.GetHashAndReset()), Convert.ToHexStringLower(_sha512.GetHashAndReset()));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Take(buffer);
        destination.Write(buffer);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Take(buffer.Span);
        return destination.WriteAsync(buffer, cancellationToken);
    }

    public override void Flush() => destination.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => destination.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _sha256.Dispose();
            _sha512.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        _crc.Append(bytes);
        _sha256.AppendData(bytes);
        _sha512.AppendData(bytes);
        _length += bytes.Length;
    }
}
