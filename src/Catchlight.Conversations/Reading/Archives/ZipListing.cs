using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Catchlight.Conversations.Reading.Archives;

/// <summary>A ZIP file of a stranger: its directory, never more of it than <see cref="MaxDirectoryBytes"/>, and the files in it, unpacked in memory.</summary>
/// <remarks>
/// All numbers little-endian (APPNOTE 6.3.10).
/// <code>
/// end       0 "PK" 5 6   4 disks (u16, u16)   8 entries (u16, u16)   12 size of directory u32   16 its offset u32   20 comment length u16
/// 64 bit    before the end: 0 "PK" 6 7   4 disk u32   8 offset of: 0 "PK" 6 6 … 40 size of directory u64   48 its offset u64
/// entry     0 "PK" 1 2   8 flags u16   10 method u16   20 packed length u32   24 length u32   28 lengths of name, extra, comment (u16 each)
///           42 local header u32   46 name, extra, comment
///           extra field 1 holds length, packed length and header as u64, those of them that are FFFFFFFF above, in this order
/// header    0 "PK" 3 4   26 lengths of name, extra (u16 each)   30 name, extra, then the packed bytes
/// </code>
/// </remarks>
internal sealed class ZipListing
{
    /// <summary>Bytes of a directory that are read: some hundred thousand files.</summary>
    public const int MaxDirectoryBytes = 20_000_000;

    private const ushort Stored = 0;
    private const ushort Deflated = 8;
    private const int EntryLength = 46;
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const int LongEndLength = 56;
    private const int HeaderLength = 30;

    private readonly Stream _file;

    private ZipListing(Stream file, IReadOnlyList<ZipEntry> entries) => (_file, Entries) = (file, entries);

    /// <summary>What it says is in it, in the order of its directory; folders are left out.</summary>
    public IReadOnlyList<ZipEntry> Entries { get; }

    /// <summary>Reads the directory; null where there is no sound one.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ZipListing? Open(Stream file)
    {
        if (FindEnd(file) is not { } end)
            return null;
        var (offset, size) = end;
        if (size is < 0 or > MaxDirectoryBytes || offset < 0 || offset > file.Length - size)
            return null;
        return ReadEntries(ReadAt(file, offset, (int)size)) is { } entries ? new ZipListing(file, entries) : null;
    }

    /// <summary>The bytes of a file, unpacked; null where it is damaged, packed in another way, or longer than allowed, whatever it says of itself.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public byte[]? Read(in ZipEntry entry, int most)
    {
        if (entry.IsLocked || entry.Method is not (Stored or Deflated) || entry.Length > most || entry.Header > _file.Length - HeaderLength || entry.Header < 0)
            return null;
        var header = ReadAt(_file, entry.Header, HeaderLength);
        if (!header.AsSpan().StartsWith("PK\x03\x04"u8))
            return null;
        var start = entry.Header + HeaderLength + BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(26)) + BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(28));
        if (entry.PackedLength > _file.Length - start || entry.Method == Stored && entry.PackedLength > most)
            return null;
        return entry.Method == Stored ? ReadAt(_file, start, (int)entry.PackedLength) : Inflate(start, entry);
    }

    private byte[]? Inflate(long start, in ZipEntry entry)
    {
        // Deflate makes at most 1,032 bytes of one: a length beyond that is a lie, and nothing is made ready for it.
        if (entry.Length > entry.PackedLength * 1032 + 64)
            return null;
        _file.Position = start;
        try
        {
            using var inflated = new DeflateStream(_file, CompressionMode.Decompress, leaveOpen: true);
            var bytes = new byte[entry.Length];
            var length = inflated.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return length == bytes.Length && inflated.ReadByte() < 0 ? bytes : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] ReadAt(Stream file, long offset, int length)
    {
        var bytes = new byte[length];
        file.Position = offset;
        file.ReadExactly(bytes);
        return bytes;
    }

    private static (long Offset, long Size)? FindEnd(Stream file)
    {
        var tailLength = (int)Math.Min(file.Length, LocatorLength + EndLength + ushort.MaxValue);
        var tail = ReadAt(file, file.Length - tailLength, tailLength);
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            var end = tail.AsSpan(at);
            if (!end.StartsWith("PK\x05\x06"u8) || BinaryPrimitives.ReadUInt16LittleEndian(end[20..]) > end.Length - EndLength)
                continue;
            var locator = tail.AsSpan(Math.Max(0, at - LocatorLength), Math.Min(at, LocatorLength));
            return locator.StartsWith("PK\x06\x07"u8) && locator.Length == LocatorLength
                ? FindLongEnd(file, BinaryPrimitives.ReadInt64LittleEndian(locator[8..]))
                : (BinaryPrimitives.ReadUInt32LittleEndian(end[16..]), BinaryPrimitives.ReadUInt32LittleEndian(end[12..]));
        }
        return null;
    }

    private static (long Offset, long Size)? FindLongEnd(Stream file, long offset)
    {
        if (offset < 0 || offset > file.Length - LongEndLength)
            return null;
        var end = ReadAt(file, offset, LongEndLength).AsSpan();
        return end.StartsWith("PK\x06\x06"u8) ? (BinaryPrimitives.ReadInt64LittleEndian(end[48..]), BinaryPrimitives.ReadInt64LittleEndian(end[40..])) : null;
    }

    private static List<ZipEntry>? ReadEntries(ReadOnlySpan<byte> rest)
    {
        var entries = new List<ZipEntry>();
        while (!rest.IsEmpty)
        {
            if (rest.Length < EntryLength || !rest.StartsWith("PK\x01\x02"u8))
                return null;
            int name = BinaryPrimitives.ReadUInt16LittleEndian(rest[28..]), extra = BinaryPrimitives.ReadUInt16LittleEndian(rest[30..]);
            var length = EntryLength + name + extra + BinaryPrimitives.ReadUInt16LittleEndian(rest[32..]);
            if (length > rest.Length || ReadEntry(rest[..EntryLength], rest.Slice(EntryLength, name), rest.Slice(EntryLength + name, extra)) is not { } entry)
                return null;
            if (!entry.Name.EndsWith('/'))
                entries.Add(entry);
            rest = rest[length..];
        }
        return entries;
    }

    private static ZipEntry? ReadEntry(ReadOnlySpan<byte> fixedPart, ReadOnlySpan<byte> name, ReadOnlySpan<byte> extra)
    {
        var longs = LongValues(extra);
        // In this order they stand in the extra field.
        if (TakeLong(fixedPart[24..], ref longs) is not { } length || TakeLong(fixedPart[20..], ref longs) is not { } packed || TakeLong(fixedPart[42..], ref longs) is not { } header)
            return null;
        var flags = BinaryPrimitives.ReadUInt16LittleEndian(fixedPart[8..]);
        return new ZipEntry(Encoding.UTF8.GetString(name).Replace('\\', '/'), BinaryPrimitives.ReadUInt16LittleEndian(fixedPart[10..]), (flags & 1) != 0, packed, length, header);
    }

    private static long? TakeLong(ReadOnlySpan<byte> at, ref ReadOnlySpan<byte> longs)
    {
        var value = BinaryPrimitives.ReadUInt32LittleEndian(at);
        if (value != uint.MaxValue)
            return value;
        if (longs.Length < 8)
            return null;
        var whole = BinaryPrimitives.ReadInt64LittleEndian(longs);
        longs = longs[8..];
        return whole is >= 0 and < long.MaxValue / 2000 ? whole : null;
    }

    private static ReadOnlySpan<byte> LongValues(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var size = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (size > extra.Length - 4)
                return default;
            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == 1)
                return extra.Slice(4, size);
            extra = extra[(4 + size)..];
        }
        return default;
    }
}
