using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Catchlight.Ingest.Warc.Packing;

/// <summary>
/// A gzip file of any number of members, read as one stream. Each member's start is known, so that a damaged member
/// costs that member only: reading resumes at the next one.
/// </summary>
/// <remarks>
/// The platform's inflater reads ahead and does not say where the deflate data ended. The trailer tells: it is the eight
/// bytes of a checksum and a size that are known once the member is unpacked, and it lies in what was read last.
/// </remarks>
internal sealed class GzipInput : ArchiveInput
{
    private readonly Stream _file;
    private readonly Crc32 _crc = new();
    private LastReadStream? _packed;
    private DeflateStream? _inflater;
    private long _member;
    private uint _size;
    private long? _resumeFrom;

    // Bytes that may be unpacked twice in search of the next member, so that a file of false members costs no more than a few times its size.
    private long _searchable;

    public GzipInput(Stream file)
    {
        _file = file;
        _searchable = file.Length + (1L << 30);
        if (!StartMember(0))
            _resumeFrom = 1;
    }

    /// <summary>The first byte of the member that is being read.</summary>
    public override long Offset => _member;

    public override long FileLength => _file.Length;

    public override long FilePosition => _file.Position;

    public override bool IsPacked => true;

    public override int Read(Span<byte> buffer)
    {
        while (_inflater is not null)
        {
            int read;
            try
            {
                read = _inflater.Read(buffer);
            }
            catch (InvalidDataException)
            {
                Stop(BehindDamage());
                return 0;
            }
            if (read > 0)
            {
                _crc.Append(buffer[..read]);
                _size += (uint)read;
                return read;
            }
            if (EndOfMember() is not { } end)
            {
                Stop(BehindDamage());
                return 0;
            }
            if (!StartMember(end))
            {
                // Zeros and other filling behind the last member are no damage, unless another member follows.
                Stop(FindMember(end) is null ? null : end);
                return 0;
            }
        }
        return 0;
    }

    public override long Skip(long count) => 0;

    public override bool IsDamaged => _resumeFrom is not null;

    public override bool Resume()
    {
        if (_resumeFrom is not { } from)
            return false;
        _resumeFrom = null;
        for (; FindMember(from) is { } member; from = member + 1)
        {
            if (StartMember(member))
                return true;
        }
        return false;
    }

    public override void Return(long offset) => StartMember(offset);

    public override void Dispose()
    {
        Stop(null);
        _file.Dispose();
    }

    private void Stop(long? resumeFrom)
    {
        _inflater?.Dispose();
        _inflater = null;
        _resumeFrom = resumeFrom;
    }

    private bool StartMember(long offset)
    {
        Stop(null);
        _file.Position = offset;
        if (!GzipHeader.Skip(_file))
            return false;
        _member = offset;
        _size = 0;
        _crc.Reset();
        _packed = new LastReadStream(_file);
        _inflater = new DeflateStream(_packed, CompressionMode.Decompress, leaveOpen: true);
        return true;
    }

    // The inflater notices damage only when it is past it, perhaps in the midst of the next member: searching begins where this one did.
    private long BehindDamage()
    {
        var read = _packed!.End - _member;
        if (read > _searchable)
            return _packed.LastRead;
        _searchable -= read;
        return _member + 1;
    }

    // The position behind the trailer, or null where the checksum is nowhere: the data is damaged or ends early.
    private long? EndOfMember()
    {
        Span<byte> trailer = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _crc.GetCurrentHashAsUInt32());
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], _size);
        _file.Position = _packed!.LastRead;
        var window = new byte[(int)(_packed.End - _packed.LastRead) + trailer.Length + GzipHeader.Magic.Length];
        var filled = window.AsSpan(0, _file.ReadAtLeast(window, window.Length, throwOnEndOfStream: false));
        long? first = null;
        for (var from = 0; filled[from..].IndexOf(trailer) is >= 0 and var at; from += at + 1)
        {
            // An empty member's trailer is all zeros, and the deflate data before it ends in a zero too: a member or the end must follow.
            var behind = from + at + trailer.Length;
            first ??= _packed.LastRead + behind;
            if (behind == filled.Length || filled[behind..].StartsWith(GzipHeader.Magic))
                return _packed.LastRead + behind;
        }
        return first;
    }

    private long? FindMember(long from)
    {
        _file.Position = from;
        var buffer = new byte[1 << 16];
        for (var kept = 0; ;)
        {
            var read = _file.Read(buffer, kept, buffer.Length - kept);
            if (read == 0)
                return null;
            var filled = kept + read;
            var at = buffer.AsSpan(0, filled).IndexOf(GzipHeader.Magic);
            if (at >= 0)
                return _file.Position - filled + at;
            kept = Math.Min(GzipHeader.Magic.Length - 1, filled);
            buffer.AsSpan(filled - kept, kept).CopyTo(buffer);
        }
    }
}
