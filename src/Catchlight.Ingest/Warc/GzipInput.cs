using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Catchlight.Ingest.Warc;

/// <summary>
/// A gzip file of any number of members, read as one stream. Each member's start is known, so that a damaged member
/// costs that member only: reading resumes at the next one.
/// </summary>
/// <remarks>
/// Member (RFC 1952, little-endian):
/// <code>
/// 0  1F 8B  method (8)  flags            4 bytes
/// 4  time u32, extra flags, system       6 bytes
/// 10 [flag 4: length u16, extra]  [flag 8: name …0]  [flag 16: comment …0]  [flag 2: header check u16]
///    deflate data (RFC 1951)
///    CRC-32 u32, unpacked size u32
/// </code>
/// The platform's inflater reads ahead and does not say where the deflate data ended. The trailer tells: it is the eight
/// bytes of a checksum and a size that are known once the member is unpacked, and it lies in what was read last.
/// </remarks>
internal sealed class GzipInput : ArchiveInput
{
    private readonly FileStream _file;
    private readonly Crc32 _crc = new();
    private LastReadStream? _packed;
    private DeflateStream? _inflater;
    private long _member;
    private uint _size;
    private long? _resumeFrom;

    public GzipInput(FileStream file)
    {
        _file = file;
        StartMember(0);
    }

    /// <summary>The first byte of the member that is being read.</summary>
    public override long Offset => _member;

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
                Stop(_member + 1);
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
                Stop(_member + 1);
                return 0;
            }
            if (!StartMember(end))
            {
                // Zeros and other filling behind the last member are no damage, unless another member follows.
                Stop(FindMagic(end) is null ? null : end);
                return 0;
            }
        }
        return 0;
    }

    public override bool IsDamaged => _resumeFrom is not null;

    public override bool Resume()
    {
        if (_resumeFrom is not { } from)
            return false;
        _resumeFrom = null;
        for (; FindMagic(from) is { } magic; from = magic + 1)
        {
            if (StartMember(magic))
                return true;
        }
        return false;
    }

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
        if (!SkipHeader())
            return false;
        _member = offset;
        _size = 0;
        _crc.Reset();
        _packed = new LastReadStream(_file);
        _inflater = new DeflateStream(_packed, CompressionMode.Decompress, leaveOpen: true);
        return true;
    }

    private bool SkipHeader()
    {
        Span<byte> head = stackalloc byte[10];
        if (_file.ReadAtLeast(head, 10, throwOnEndOfStream: false) < 10 || head[0] != 0x1F || head[1] != 0x8B || head[2] != 8)
            return false;
        var flags = head[3];
        if ((flags & 4) != 0)
        {
            var (low, high) = (_file.ReadByte(), _file.ReadByte());
            if (high < 0)
                return false;
            _file.Position += low | high << 8;
        }
        return ((flags & 8) == 0 || SkipText()) && ((flags & 16) == 0 || SkipText()) && ((flags & 2) == 0 || (_file.ReadByte() >= 0 && _file.ReadByte() >= 0));
    }

    private bool SkipText()
    {
        for (var length = 0; length < 65_536; length++)
        {
            var value = _file.ReadByte();
            if (value <= 0)
                return value == 0;
        }
        return false;
    }

    // The position behind the trailer, or null where the checksum is nowhere: the data is damaged or ends early.
    private long? EndOfMember()
    {
        Span<byte> trailer = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _crc.GetCurrentHashAsUInt32());
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], _size);
        _file.Position = _packed!.LastRead;
        var window = new byte[(int)(_packed.End - _packed.LastRead) + 8];
        var read = _file.ReadAtLeast(window, window.Length, throwOnEndOfStream: false);
        var at = window.AsSpan(0, read).IndexOf(trailer);
        return at < 0 ? null : _packed.LastRead + at + 8;
    }

    private long? FindMagic(long from)
    {
        _file.Position = from;
        var buffer = new byte[1 << 16];
        for (var kept = 0; ;)
        {
            var read = _file.Read(buffer, kept, buffer.Length - kept);
            if (read == 0)
                return null;
            var filled = kept + read;
            var at = buffer.AsSpan(0, filled).IndexOf((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]);
            if (at >= 0)
                return _file.Position - filled + at;
            kept = Math.Min(2, filled);
            buffer.AsSpan(filled - kept, kept).CopyTo(buffer);
        }
    }
}
