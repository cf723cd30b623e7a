using System.Buffers.Binary;
using System.Text;

namespace Catchlight.Evidence.Zips;

/// <summary>
/// The one form that we give a zip (PKWARE APPNOTE 6.3), so that each byte of it follows from names, lengths and checksums: files stored without compression, one
/// after the other without a gap, no time, no comment, no data descriptor, and the 64-bit fields where a number needs them and nowhere else. Little-endian.
/// </summary>
/// <remarks>
/// <code>
/// local head    504B0304 need flags method time date crc stored length name# extra# | name | extra
///               4        2    2     2      2    2    4   4      4      2     2
/// directory     504B0102 made need flags method time date crc stored length name# extra# note# disk inner outer offset | name | extra
///               4        2    2    2     2      2    2    4   4      4      2     2      2     2    2     4     4
/// 64-bit end    504B0606 size made need disk disk entries entries length offset     56 bytes, then its locator 504B0607, 20 bytes
/// end           504B0506 disk disk entries entries length offset note#              22 bytes
/// </code>
/// flags 0x0800 (names are UTF-8), method 0, time 0, date 0x0021 (1 January 1980, the first that ZIP knows), made by a Unix system (3), outer attributes 0x81A40000 (a file
/// that its owner may write and all may read; unzip takes names for UTF-8 only so), everything else 0.
/// </remarks>
internal static class ZipLayout
{
    public const uint LocalSignature = 0x04034B50, DirectorySignature = 0x02014B50, EndSignature = 0x06054B50;
    public const int LocalHeadFixed = 30, DirectoryFixed = 46, EndLength = 22;

    /// <summary>From here on a length or an offset is written with 64 bits.</summary>
    public const long Largest32 = uint.MaxValue;

    /// <summary>From here on the number of entries is written with 64 bits.</summary>
    public const int Largest16 = ushort.MaxValue;

    /// <summary>The length of the extra field of a local head with 64 bits.</summary>
    public const int LocalExtra = 20;

    private const uint End64Signature = 0x06064B50, LocatorSignature = 0x07064B50;
    private const ushort Plain = 20, With64Bits = 45, Utf8Names = 0x0800, FirstDay = 0x0021, ExtraTag = 0x0001, Unix = 3 << 8;
    private const uint ReadableFile = 0x81A4_0000;

    /// <summary>How long a local head is, with name and extra field.</summary>
    public static int LocalHeadLength(string name, long length) => LocalHeadFixed + Encoding.UTF8.GetByteCount(name) + (length >= Largest32 ? LocalExtra : 0);

    /// <summary>The local head of an entry.</summary>
    public static byte[] LocalHead(PackedEntry entry)
    {
        var is64 = entry.Length >= Largest32;
        var head = new HeadWriter(LocalHeadLength(entry.Name, entry.Length));
        head.UInt32(LocalSignature).UInt16(is64 ? With64Bits : Plain);
        Common(head, entry).UInt16(is64 ? LocalExtra : 0).Text(entry.Name);
        if (is64)
            head.UInt16(ExtraTag).UInt16(16).Int64(entry.Length).Int64(entry.Length);
        return head.Bytes;
    }

    /// <summary>All that follows the last entry: directory and end.</summary>
    public static byte[] Directory(IReadOnlyList<PackedEntry> entries)
    {
        using var all = new MemoryStream();
        foreach (var entry in entries)
            all.Write(DirectoryEntry(entry));
        var (begin, length) = (entries.Count == 0 ? 0 : entries[^1].End, all.Length);
        if (begin >= Largest32 || length >= Largest32 || entries.Count >= Largest16)
        {
            all.Write(new HeadWriter(76)
                .UInt32(End64Signature).Int64(44).UInt16(Unix | With64Bits).UInt16(With64Bits).UInt32(0).UInt32(0).Int64(entries.Count).Int64(entries.Count).Int64(length).Int64(begin)
                .UInt32(LocatorSignature).UInt32(0).Int64(begin + length).UInt32(1).Bytes);
        }
        var count = (ushort)Math.Min(entries.Count, Largest16);
        all.Write(new HeadWriter(EndLength).UInt32(EndSignature).UInt16(0).UInt16(0).UInt16(count).UInt16(count).UInt32(Clipped(length)).UInt32(Clipped(begin)).UInt16(0).Bytes);
        return all.ToArray();
    }

    private static byte[] DirectoryEntry(PackedEntry entry)
    {
        bool isLong = entry.Length >= Largest32, isFar = entry.Offset >= Largest32;
        var extra = (isLong ? 16 : 0) + (isFar ? 8 : 0);
        var head = new HeadWriter(DirectoryFixed + Encoding.UTF8.GetByteCount(entry.Name) + (extra > 0 ? extra + 4 : 0));
        var need = extra > 0 ? With64Bits : Plain;
        head.UInt32(DirectorySignature).UInt16(Unix | need).UInt16(need);
        Common(head, entry).UInt16(extra > 0 ? extra + 4 : 0).UInt16(0).UInt16(0).UInt16(0).UInt32(ReadableFile).UInt32(Clipped(entry.Offset)).Text(entry.Name);
        if (extra > 0)
            head.UInt16(ExtraTag).UInt16(extra);
        if (isLong)
            head.Int64(entry.Length).Int64(entry.Length);
        if (isFar)
            head.Int64(entry.Offset);
        return head.Bytes;
    }

    private static HeadWriter Common(HeadWriter head, PackedEntry entry) => head
        .UInt16(Utf8Names).UInt16(0).UInt16(0).UInt16(FirstDay).UInt32(entry.Crc)
        .UInt32(Clipped(entry.Length)).UInt32(Clipped(entry.Length)).UInt16(Encoding.UTF8.GetByteCount(entry.Name));

    private static uint Clipped(long number) => (uint)Math.Min(number, Largest32);

    private sealed class HeadWriter(int length)
    {
        private int _at;

        public byte[] Bytes { get; } = new byte[length];

        public HeadWriter UInt16(int value)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(Next(2), (ushort)value);
            return this;
        }

        public HeadWriter UInt32(uint value)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(Next(4), value);
            return this;
        }

        public HeadWriter Int64(long value)
        {
            BinaryPrimitives.WriteInt64LittleEndian(Next(8), value);
            return this;
        }

        public HeadWriter Text(string text)
        {
            _at += Encoding.UTF8.GetBytes(text, Bytes.AsSpan(_at));
            return this;
        }

        private Span<byte> Next(int count)
        {
            var next = Bytes.AsSpan(_at, count);
            _at += count;
            return next;
        }
    }
}
