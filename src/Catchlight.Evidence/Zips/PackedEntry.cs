namespace Catchlight.Evidence.Zips;

/// <summary>One file of a canonical zip: all that its two heads depend on.</summary>
/// <param name="Name">Its path in the zip, with <c>/</c> between folders.</param>
/// <param name="Offset">Where its local head begins.</param>
/// <param name="Length">How many bytes it has; they are stored as they are.</param>
/// <param name="Crc">Their CRC-32, as ZIP means it.</param>
internal readonly record struct PackedEntry(string Name, long Offset, long Length, uint Crc)
{
    /// <summary>Where its bytes begin.</summary>
    public long DataOffset => Offset + ZipLayout.LocalHeadLength(Name, Length);

    /// <summary>Where its bytes end, and the next head begins.</summary>
    public long End => DataOffset + Length;
}
