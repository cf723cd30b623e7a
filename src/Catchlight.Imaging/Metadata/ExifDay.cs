using System.Buffers.Binary;

namespace Catchlight.Imaging.Metadata;

/// <summary>Reads the day that a camera wrote out of an Exif block (Exif 2.32, section 4.6). Whatever is odd is passed over.</summary>
internal static class ExifDay
{
    private const int EntryLength = 12;
    private const int DayLength = 10;
    private const int FirstYear = 1901;
    private const ushort DateTimeTag = 0x0132, ExifTag = 0x8769, DateTimeOriginalTag = 0x9003;

    /// <summary>DateTimeOriginal, else DateTime; null where there is neither, or no day in it.</summary>
    public static DateOnly? Read(ReadOnlySpan<byte> block)
    {
        // "II*\0" or "MM\0*", then the offset of the first directory u32
        if (block.Length < 8)
            return null;
        var isLittle = block.StartsWith("II*\0"u8);
        if (!isLittle && !block.StartsWith("MM\0*"u8))
            return null;
        var first = Directory(block, U32(block[4..], isLittle), isLittle);
        var exif = Find(first, ExifTag, isLittle) is { IsEmpty: false } pointer ? Directory(block, U32(pointer[8..], isLittle), isLittle) : default;
        var original = Find(exif, DateTimeOriginalTag, isLittle);
        return Day(Text(block, original.IsEmpty ? Find(first, DateTimeTag, isLittle) : original, isLittle));
    }

    /// <summary>The entries of a directory: number of entries u16, then 12 bytes each.</summary>
    private static ReadOnlySpan<byte> Directory(ReadOnlySpan<byte> block, uint offset, bool isLittle)
    {
        if (offset > block.Length - 2)
            return default;
        var rest = block[(int)offset..];
        var length = EntryLength * (isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(rest) : BinaryPrimitives.ReadUInt16BigEndian(rest));
        return rest[2..Math.Min(2 + length, rest.Length)];
    }

    /// <summary>An entry: tag u16, type u16, count u32, value or its offset u32. Empty where there is none.</summary>
    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> entries, ushort tag, bool isLittle)
    {
        for (; entries.Length >= EntryLength; entries = entries[EntryLength..])
            if ((isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(entries) : BinaryPrimitives.ReadUInt16BigEndian(entries)) == tag)
                return entries[..EntryLength];
        return default;
    }

    private static ReadOnlySpan<byte> Text(ReadOnlySpan<byte> block, ReadOnlySpan<byte> entry, bool isLittle)
    {
        if (entry.IsEmpty || U32(entry[4..], isLittle) < DayLength || U32(entry[8..], isLittle) is var offset && offset > block.Length - DayLength)
            return default;
        return block.Slice((int)U32(entry[8..], isLittle), DayLength);
    }

    // "2019:05:03", by some programs "2019-05-03".
    private static DateOnly? Day(ReadOnlySpan<byte> text)
    {
        if (text.Length < DayLength || text[4] != text[7] || text[4] is not ((byte)':' or (byte)'-')
            || Number(text[..4]) is not { } year || Number(text[5..7]) is not { } month || Number(text[8..10]) is not { } day)
            return null;
        return year >= FirstYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int? Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return null;
            number = 10 * number + digit - '0';
        }
        return number;
    }

    private static uint U32(ReadOnlySpan<byte> bytes, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
