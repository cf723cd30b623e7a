using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Catchlight.Index.Segments;

/// <summary>Writes the bytes of a segment front to back, keeping the checksum of every block and the table of sections.</summary>
internal sealed class SegmentStream(Stream stream, CancellationToken cancellationToken)
{
    private readonly byte[] _block = new byte[SegmentLayout.BlockLength];
    private readonly List<ulong> _checksums = [];
    private readonly List<(SectionKind Kind, int ItemLength, long Offset, long Length)> _sections = [];
    private int _used;
    private long _written;

    /// <summary>Bytes of the whole file, once finished.</summary>
    public long Length { get; private set; }

    private long Position => _written + _used;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var now = Math.Min(bytes.Length, _block.Length - _used);
            bytes[..now].CopyTo(_block.AsSpan(_used));
            _used += now;
            bytes = bytes[now..];
            if (_used == _block.Length)
                Flush();
        }
    }

    public void Write<T>(ReadOnlySpan<T> items) where T : unmanaged => Write(MemoryMarshal.AsBytes(items));

    public void BeginSection(SectionKind kind, int itemLength)
    {
        Align();
        _sections.Add((kind, itemLength, Position, 0));
    }

    public void EndSection()
    {
        var section = _sections[^1];
        _sections[^1] = section with { Length = Position - section.Offset };
    }

    /// <summary>Writes footer and trailer. Gives the checksum of the footer, which stands for the whole content.</summary>
    public ulong Finish()
    {
        Align();
        Flush();
        var offset = _written;
        var footer = new byte[_sections.Count * SegmentLayout.SectionEntryLength + _checksums.Count * sizeof(ulong)];
        var at = footer.AsSpan();
        foreach (var (kind, itemLength, sectionOffset, length) in _sections)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(at, (uint)kind);
            BinaryPrimitives.WriteUInt32LittleEndian(at[4..], (uint)itemLength);
            BinaryPrimitives.WriteInt64LittleEndian(at[8..], sectionOffset);
            BinaryPrimitives.WriteInt64LittleEndian(at[16..], length);
            at = at[SegmentLayout.SectionEntryLength..];
        }
        foreach (var checksum in _checksums)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(at, checksum);
            at = at[sizeof(ulong)..];
        }
        var footerChecksum = XxHash3.HashToUInt64(footer);
        stream.Write(footer);
        stream.Write(Trailer(offset, footer.Length, footerChecksum));
        Length = offset + footer.Length + SegmentLayout.TrailerLength;
        return footerChecksum;
    }

    private byte[] Trailer(long footerOffset, int footerLength, ulong footerChecksum)
    {
        var trailer = new byte[SegmentLayout.TrailerLength];
        var at = trailer.AsSpan();
        BinaryPrimitives.WriteInt64LittleEndian(at, footerOffset);
        BinaryPrimitives.WriteInt64LittleEndian(at[8..], footerLength);
        BinaryPrimitives.WriteUInt64LittleEndian(at[16..], footerChecksum);
        BinaryPrimitives.WriteInt32LittleEndian(at[24..], _sections.Count);
        BinaryPrimitives.WriteInt32LittleEndian(at[28..], SegmentLayout.BlockLength);
        BinaryPrimitives.WriteUInt32LittleEndian(at[40..], SegmentLayout.Version);
        BinaryPrimitives.WriteUInt64LittleEndian(at[48..], XxHash3.HashToUInt64(at[..48]));
        BinaryPrimitives.WriteUInt64LittleEndian(at[56..], SegmentLayout.Magic);
        return trailer;
    }

    private void Align()
    {
        Span<byte> zeros = stackalloc byte[SegmentLayout.Alignment];
        zeros.Clear();
        Write(zeros[..(int)(-Position & SegmentLayout.Alignment - 1)]);
    }

    private void Flush()
    {
        if (_used == 0)
            return;
        cancellationToken.ThrowIfCancellationRequested();
        var bytes = _block.AsSpan(0, _used);
        _checksums.Add(XxHash3.HashToUInt64(bytes, _checksums.Count));
        stream.Write(bytes);
        _written += _used;
        _used = 0;
    }
}
