using System.Buffers.Binary;
using System.Text;

namespace Catchlight.Ingest.Zip;

/// <summary>The directory at the end of a ZIP file, never more of it than <see cref="MaxBytes"/>, whatever its counts say.</summary>
/// <remarks>
/// All numbers little-endian (APPNOTE 6.3.10).
/// <code>
/// entry     0 "PK" 1 2   4 version made by, needed (u16 each)   8 flags   10 method   12 time, date   16 CRC-32 u32
///           20 packed length u32   24 length u32   28 lengths of name, extra, comment (u16 each)   34 disk u16
///           36 attributes u16, u32   42 local header u32   46 name, extra, comment
/// end       0 "PK" 5 6   4 disks (u16, u16)   8 entries (u16, u16)   12 size of directory u32   16 its offset u32   20 comment length u16
/// 64 bit    before the end: 0 "PK" 6 7   4 disk u32   8 offset of: 0 "PK" 6 6 … 40 size of directory u64   48 its offset u64
///           in an entry: extra field 1 holds length, packed length and header as u64, those of them that are FFFFFFFF above
/// </code>
/// </remarks>
internal static class ZipDirectory
{
    /// <summary>Bytes of a directory that are read: some hundred thousand entries.</summary>
    public const int MaxBytes = 50_000_000;

    private const int EntryLength = 46;
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const int LongEndLength = 56;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>The entries of an open file; a plain sentence instead where it has no sound directory.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static (IReadOnlyList<ZipEntry>? Entries, string? WhyNot) Read(Stream file)
    {
        if (FindEnd(file) is not { } end)
            return (null, "This ZIP file is damaged, or its end is missing.");
        var (offset, size) = end;
        if (size > MaxBytes)
            return (null, "This ZIP file says that it holds more files than can be read.");
        if (offset < 0 || size < 0 || offset > file.Length - size)
            return (null, "This ZIP file is damaged, or its end is missing.");
        var bytes = new byte[size];
        file.Position = offset;
        file.ReadExactly(bytes);
        return ReadEntries(bytes) is { } entries ? (entries, null) : (null, "The list of files in this ZIP file is damaged.");
    }

    private static (long Offset, long Size)? FindEnd(Stream file)
    {
        var tail = new byte[(int)Math.Min(file.Length, LocatorLength + EndLength + LongestComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
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
        Span<byte> end = stackalloc byte[LongEndLength];
        file.Position = offset;
        file.ReadExactly(end);
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
            if (length > rest.Length)
                return null;
            if (ReadEntry(rest[..EntryLength], rest.Slice(EntryLength, name), rest.Slice(EntryLength + name, extra)) is not { } entry)
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
        return whole >= 0 ? whole : null;
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
