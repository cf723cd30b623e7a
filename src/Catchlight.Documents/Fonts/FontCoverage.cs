using System.Buffers.Binary;

namespace Catchlight.Documents.Fonts;

/// <summary>Which signs a TrueType font has: its table <c>cmap</c>, subtables of formats 4 and 12 (OpenType 1.9). Big-endian.</summary>
internal sealed class FontCoverage
{
    private readonly List<(int First, int Last)> _ranges;

    private FontCoverage(List<(int First, int Last)> ranges) => _ranges = ranges;

    /// <summary>Reads a font that we ship.</summary>
    /// <exception cref="InvalidDataException">It has no such table.</exception>
    public static FontCoverage Read(ReadOnlySpan<byte> font)
    {
        for (var (i, count) = (0, Number16(font[4..])); i < count; i++)
            if (font.Slice(12 + 16 * i, 4).SequenceEqual("cmap"u8))
                return new FontCoverage(Ranges(font[Number32(font[(12 + 16 * i + 8)..])..]));
        throw new InvalidDataException("This font has no cmap table.");
    }

    /// <summary>Whether it has a sign.</summary>
    public bool Has(int rune)
    {
        var (low, high) = (0, _ranges.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (rune < _ranges[middle].First)
                high = middle - 1;
            else if (rune > _ranges[middle].Last)
                low = middle + 1;
            else
                return true;
        }
        return false;
    }

    private static List<(int First, int Last)> Ranges(ReadOnlySpan<byte> cmap)
    {
        for (var wanted = 12; ; wanted = wanted == 12 ? 4 : throw new InvalidDataException("This font's cmap has neither format 4 nor 12."))
        {
            for (var (i, count) = (0, Number16(cmap[2..])); i < count; i++)
            {
                var table = cmap[Number32(cmap[(4 + 8 * i + 4)..])..];
                if (Number16(table) == wanted)
                    return wanted == 12 ? Groups(table) : Segments(table);
            }
        }
    }

    // format, 0, length32, language32, groups32, then first32, last32, glyph32 each
    private static List<(int First, int Last)> Groups(ReadOnlySpan<byte> table)
    {
        var ranges = new List<(int, int)>();
        for (var (i, count) = (0, Number32(table[12..])); i < count; i++)
            ranges.Add((Number32(table[(16 + 12 * i)..]), Number32(table[(20 + 12 * i)..])));
        return ranges;
    }

    // format, length, language, 2 × segments, three numbers for searching, the last signs, 0, the first signs
    private static List<(int First, int Last)> Segments(ReadOnlySpan<byte> table)
    {
        var (ranges, length) = (new List<(int, int)>(), Number16(table[6..]));
        for (var i = 0; i < length; i += 2)
            ranges.Add((Number16(table[(16 + length + i)..]), Number16(table[(14 + i)..])));
        return ranges;
    }

    private static int Number16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static int Number32(ReadOnlySpan<byte> bytes) => (int)BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
