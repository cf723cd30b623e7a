using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Wire;

/// <summary>
/// The eight values that a message has for a number of a descriptor. They are where Lloyd's method ends on the descriptors of photographs
/// (Lloyd, "Least squares quantization in PCM", 1982).
/// </summary>
internal static class DescriptorLevels
{
    /// <summary>Bits a level.</summary>
    public const int Bits = 3;

    private const int LevelsAGroup = 8;

    private static readonly byte[] LevelOf = NearestLevels();

    private static ReadOnlySpan<byte> Values => [2, 15, 28, 42, 56, 72, 92, 114];

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
        for (int i = 0, at = 0; i < LocalFeatures.DescriptorLength; i += LevelsAGroup, at += Bits)
        {
            var group = 0;
            for (var j = 0; j < LevelsAGroup; j++)
                group |= LevelOf[descriptor[i + j]] << (Bits * j);
            (to[at], to[at + 1], to[at + 2]) = ((byte)group, (byte)(group >> 8), (byte)(group >> 16));
        }
    }

    /// <summary>Reads the levels of one descriptor.</summary>
    public static void Unpack(ReadOnlySpan<byte> from, Span<byte> descriptor)
    {
        var values = Values;
        for (int i = 0, at = 0; i < LocalFeatures.DescriptorLength; i += LevelsAGroup, at += Bits)
        {
            var group = from[at] | from[at + 1] << 8 | from[at + 2] << 16;
            for (var j = 0; j < LevelsAGroup; j++, group >>= Bits)
                descriptor[i + j] = values[group & ((1 << Bits) - 1)];
        }
    }

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
