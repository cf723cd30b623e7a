using System.Buffers.Binary;
using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Wire;

/// <summary>
/// The ten values that a message has for a number of a descriptor, and how three of them become ten bits. They are where Lloyd's method ends on the
/// descriptors of photographs (Lloyd, "Least squares quantization in PCM", 1982); docs/measurements/fingerprint.md says what rounding to them costs.
/// </summary>
/// <remarks>
/// <code>
/// group = first + 10 · second + 100 · third, 0 … 999; a descriptor has 42 groups of three numbers and one of two
/// four groups are 40 bits, little-endian, the first lowest: 5 bytes; the last three groups are 4 bytes, whose two highest bits are zero
/// </code>
/// </remarks>
internal static class DescriptorLevels
{
    /// <summary>Bytes a packed descriptor.</summary>
    public const int PackedLength = 54;

    private const int Numbers = 3;
    private const int Groups = 43;
    private const int GroupBits = 10;
    private const int GroupMask = (1 << GroupBits) - 1;
    private const int GroupsAtOnce = 4;
    private const int BytesAtOnce = 5;

    private static readonly byte[] LevelOf = NearestLevels();

    private static ReadOnlySpan<byte> Values => [2, 11, 22, 33, 44, 55, 66, 80, 96, 118];

    /// <summary>Each number becomes the nearest value.</summary>
    public static void Round(ReadOnlySpan<byte> from, Span<byte> to)
    {
        var values = Values;
        for (var i = 0; i < from.Length; i++)
            to[i] = values[LevelOf[from[i]]];
    }

    /// <summary>Writes the levels of one descriptor.</summary>
    public static void Pack(ReadOnlySpan<byte> descriptor, Span<byte> to)
    {
        var bits = 0UL;
        for (var group = 0; group < Groups; group++)
        {
            var at = Numbers * group;
            var third = at + 2 < LocalFeatures.DescriptorLength ? LevelOf[descriptor[at + 2]] : 0;
            bits |= (ulong)(LevelOf[descriptor[at]] + 10 * LevelOf[descriptor[at + 1]] + 100 * third) << (GroupBits * (group % GroupsAtOnce));
            if (group % GroupsAtOnce == GroupsAtOnce - 1)
            {
                Write(bits, to[(group / GroupsAtOnce * BytesAtOnce)..]);
                bits = 0;
            }
        }
        BinaryPrimitives.WriteUInt32LittleEndian(to[(PackedLength - sizeof(uint))..], (uint)bits);
    }

    /// <summary>Reads the levels of one descriptor; false where there is a group that stands for none.</summary>
    /// <param name="from"><see cref="PackedLength"/> bytes.</param>
    /// <param name="descriptor"><see cref="LocalFeatures.DescriptorLength"/> bytes, overwritten; not written where it is empty.</param>
    public static bool TryUnpack(ReadOnlySpan<byte> from, Span<byte> descriptor)
    {
        var values = Values;
        var bits = 0UL;
        for (var group = 0; group < Groups; group++, bits >>= GroupBits)
        {
            if (group % GroupsAtOnce == 0)
                bits = Read(from[(group / GroupsAtOnce * BytesAtOnce)..]);
            var number = (int)(bits & GroupMask);
            if (number > (group < Groups - 1 ? 999 : 99))
                return false;
            if (descriptor.IsEmpty)
                continue;
            var at = Numbers * group;
            (descriptor[at], descriptor[at + 1]) = (values[number % 10], values[number / 10 % 10]);
            if (group < Groups - 1)
                descriptor[at + 2] = values[number / 100];
        }
        return bits == 0;
    }

    private static void Write(ulong bits, Span<byte> to)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, (uint)bits);
        to[4] = (byte)(bits >> 32);
    }

    private static ulong Read(ReadOnlySpan<byte> from) => BinaryPrimitives.ReadUInt32LittleEndian(from) | (from.Length > 4 ? (ulong)from[4] << 32 : 0);

    private static byte[] NearestLevels()
    {
        var values = Values;
        var levels = new byte[byte.MaxValue + 1];
        for (int number = 0, level = 0; number < levels.Length; number++)
        {
            while (level + 1 < values.Length && values[level + 1] - number < number - values[level])
                level++;
            levels[number] = (byte)level;
        }
        return levels;
    }
}
