using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Catchlight.Index.Directories;

namespace Catchlight.Index.Segments;

/// <summary>
/// A segment file whose trailer and footer have been checked. The body is checked block by block when it is first read, so that damage is
/// an <see cref="IndexCorruptException"/> before anything is concluded from it. Reading is thread-safe.
/// </summary>
internal sealed class SegmentFile
{
    private readonly IndexFile _file;
    private readonly byte[] _footer;
    private readonly int _sectionCount;
    private readonly long _bodyLength;
    private readonly long[] _checked;
    private int _users = 1;

    private SegmentFile(IndexFile file, byte[] footer, int sectionCount, long bodyLength, ulong footerChecksum, uint version)
    {
        _file = file;
        _footer = footer;
        _sectionCount = sectionCount;
        _bodyLength = bodyLength;
        FooterChecksum = footerChecksum;
        Version = version;
        Blocks = (int)((bodyLength + SegmentLayout.BlockLength - 1) / SegmentLayout.BlockLength);
        _checked = new long[(Blocks + 63) / 64];
    }

    public string Name => _file.Name;

    /// <summary>The version of the format.</summary>
    public uint Version { get; }

    public long Length => _file.Length;

    /// <summary>How many checksummed blocks the body has.</summary>
    public int Blocks { get; }

    /// <summary>Stands for the whole content; the manifest holds it too.</summary>
    public ulong FooterChecksum { get; }

    /// <summary>Takes over the file; disposes it where it cannot be opened.</summary>
    /// <exception cref="IndexCorruptException">Trailer or footer is damaged, or the file was cut off.</exception>
    /// <exception cref="IndexVersionException">The file is whole, but of a version to come.</exception>
    public static SegmentFile Open(IndexFile file)
    {
        try
        {
            return OpenCore(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static SegmentFile OpenCore(IndexFile file)
    {
        var trailerAt = file.Length - SegmentLayout.TrailerLength;
        if (trailerAt < SegmentLayout.HeaderLength)
            throw new IndexCorruptException(file.Name, file.Length, "too short for a segment");
        var trailer = new byte[SegmentLayout.TrailerLength];
        file.Read(trailerAt, trailer);
        if (BinaryPrimitives.ReadUInt64LittleEndian(trailer.AsSpan(56)) != SegmentLayout.Magic)
            throw new IndexCorruptException(file.Name, trailerAt, "it does not end as a segment does; it may have been cut off");
        if (BinaryPrimitives.ReadUInt64LittleEndian(trailer.AsSpan(48)) != XxHash3.HashToUInt64(trailer.AsSpan(0, 48)))
            throw new IndexCorruptException(file.Name, trailerAt, "the checksum of the trailer does not fit");
        if (BinaryPrimitives.ReadUInt32LittleEndian(trailer.AsSpan(40)) is var version && version is < SegmentLayout.FirstVersion or > SegmentLayout.Version)
            throw new IndexVersionException(file.Name, $"it is a segment of version {version}; this program reads versions {SegmentLayout.FirstVersion} to {SegmentLayout.Version}");

        var footerAt = BinaryPrimitives.ReadInt64LittleEndian(trailer);
        var footerLength = BinaryPrimitives.ReadInt64LittleEndian(trailer.AsSpan(8));
        var sections = BinaryPrimitives.ReadUInt32LittleEndian(trailer.AsSpan(24));
        var blocks = (footerAt + SegmentLayout.BlockLength - 1) / SegmentLayout.BlockLength;
        if (footerAt < SegmentLayout.HeaderLength || footerAt > trailerAt || footerLength != trailerAt - footerAt || sections > SegmentLayout.MaxSections
            || BinaryPrimitives.ReadUInt32LittleEndian(trailer.AsSpan(28)) != SegmentLayout.BlockLength
            || footerLength != sections * SegmentLayout.SectionEntryLength + blocks * sizeof(ulong) || footerLength > Array.MaxLength)
            throw new IndexCorruptException(file.Name, trailerAt, "the trailer does not fit the length of the file; a part may be missing");

        var footer = new byte[footerLength];
        file.Read(footerAt, footer);
        var checksum = XxHash3.HashToUInt64(footer);
        if (checksum != BinaryPrimitives.ReadUInt64LittleEndian(trailer.AsSpan(16)))
            throw new IndexCorruptException(file.Name, footerAt, "the checksum of the footer does not fit");
        return new SegmentFile(file, footer, (int)sections, footerAt, checksum, version);
    }

    /// <summary>A section; empty where the file has none of that kind.</summary>
    /// <exception cref="IndexCorruptException">The table places it outside the body, or with items of another length.</exception>
    public Section Section(SectionKind kind, int itemLength)
    {
        for (var i = 0; i < _sectionCount; i++)
        {
            var entry = _footer.AsSpan(i * SegmentLayout.SectionEntryLength, SegmentLayout.SectionEntryLength);
            if (BinaryPrimitives.ReadUInt32LittleEndian(entry) != (uint)kind)
                continue;
            var offset = BinaryPrimitives.ReadInt64LittleEndian(entry[8..]);
            var length = BinaryPrimitives.ReadInt64LittleEndian(entry[16..]);
            if (BinaryPrimitives.ReadUInt32LittleEndian(entry[4..]) != itemLength || offset < 0 || length < 0 || offset > _bodyLength || length > _bodyLength - offset || length % itemLength != 0)
                throw new IndexCorruptException(Name, _bodyLength + i * SegmentLayout.SectionEntryLength, $"the section {kind} does not fit the file");
            return new Section(kind, itemLength, offset, length / itemLength);
        }
        return new Section(kind, itemLength, 0, 0);
    }

    /// <summary>A section that has so many items.</summary>
    /// <exception cref="IndexCorruptException">It has another number, or as for the other.</exception>
    public Section Section(SectionKind kind, int itemLength, long count)
    {
        var section = Section(kind, itemLength);
        return section.Count == count ? section : throw new IndexCorruptException(Name, section.Offset, $"the section {kind} has {section.Count} items instead of {count}");
    }

    /// <summary>Reads the items of a section from <paramref name="first"/> on.</summary>
    /// <exception cref="IndexCorruptException">The section has not so many items, or a block of them is damaged.</exception>
    public void Read<T>(in Section section, long first, Span<T> items) where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(items);
        if (first < 0 || first * section.ItemLength > section.Count * section.ItemLength - bytes.Length)
            throw new IndexCorruptException(Name, section.Offset, $"item {first} of the section {section.Kind} is asked for, which has {section.Count}");
        Read(section.Offset + first * section.ItemLength, bytes);
    }

    /// <summary>Reads a part of one item.</summary>
    /// <param name="section">Where it is.</param>
    /// <param name="item">Which one.</param>
    /// <param name="skipped">Bytes of the item before the part, at least 0.</param>
    /// <param name="part">The part, not longer than what then is left of the item.</param>
    /// <exception cref="IndexCorruptException">The section has not so many items, or a block of it is damaged.</exception>
    public void Read<T>(in Section section, long item, int skipped, Span<T> part) where T : unmanaged
    {
        if (item < 0 || item >= section.Count)
            throw new IndexCorruptException(Name, section.Offset, $"item {item} of the section {section.Kind} is asked for, which has {section.Count}");
        Read(section.Offset + item * section.ItemLength + skipped, MemoryMarshal.AsBytes(part));
    }

    /// <summary>Reads many items of a section from all over it, in one go.</summary>
    /// <param name="section">Where they are.</param>
    /// <param name="items">Which ones, in any order.</param>
    /// <param name="values">One for each; a value may be longer than an item, then it holds the items that follow, too.</param>
    /// <exception cref="IndexCorruptException">The section has not so many items, or a block of them is damaged.</exception>
    public void Gather<T>(in Section section, ReadOnlySpan<uint> items, Span<T> values) where T : unmanaged
    {
        var length = Unsafe.SizeOf<T>();
        var end = section.Count * section.ItemLength - length;
        foreach (var item in items)
        {
            var at = (long)item * section.ItemLength;
            if (at > end)
                throw new IndexCorruptException(Name, section.Offset, $"item {item} of the section {section.Kind} is asked for, which has {section.Count}");
            CheckBlocks(section.Offset + at, length);
        }
        _file.Gather(section.Offset, section.ItemLength, items, length, MemoryMarshal.AsBytes(values));
    }

    /// <summary>Reads bytes of the body.</summary>
    public void Read(long offset, Span<byte> bytes)
    {
        if (bytes.IsEmpty)
            return;
        if (offset < 0 || offset > _bodyLength - bytes.Length)
            throw new IndexCorruptException(Name, Math.Clamp(offset, 0, _bodyLength), "bytes beyond the body are asked for");
        CheckBlocks(offset, bytes.Length);
        _file.Read(offset, bytes);
    }

    private void CheckBlocks(long offset, int length)
    {
        var last = (int)((offset + length - 1) / SegmentLayout.BlockLength);
        for (var block = (int)(offset / SegmentLayout.BlockLength); block <= last; block++)
            if ((Volatile.Read(ref _checked[block >> 6]) >> block & 1) == 0)
                Check(block);
    }

    /// <summary>Compares one block with its checksum, whether or not that was done before.</summary>
    /// <exception cref="IndexCorruptException">They differ.</exception>
    public void Check(int block)
    {
        var offset = (long)block * SegmentLayout.BlockLength;
        var buffer = ArrayPool<byte>.Shared.Rent(SegmentLayout.BlockLength);
        try
        {
            var bytes = buffer.AsSpan(0, (int)Math.Min(SegmentLayout.BlockLength, _bodyLength - offset));
            _file.Read(offset, bytes);
            var expected = BinaryPrimitives.ReadUInt64LittleEndian(_footer.AsSpan(_sectionCount * SegmentLayout.SectionEntryLength + block * sizeof(ulong)));
            if (XxHash3.HashToUInt64(bytes, block) != expected)
                throw new IndexCorruptException(Name, offset, $"the checksum of the {bytes.Length} bytes from here does not fit");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
        Interlocked.Or(ref _checked[block >> 6], 1L << block);
    }

    /// <summary>Takes part in the use of an open file; whoever calls knows that somebody else still uses it.</summary>
    public void Share() => Interlocked.Increment(ref _users);

    /// <summary>Ends one use; the last frees the file.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
            _file.Dispose();
    }
}
