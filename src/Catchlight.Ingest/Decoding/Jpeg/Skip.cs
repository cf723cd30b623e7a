namespace Catchlight.Ingest.Decoding.Jpeg;

/// <summary>How far some symbols lead together.</summary>
/// <remarks>
/// <code>
/// bits 0 … 7    bits of the codes with their values
/// bits 8 … 22   coefficients passed, those left out as zeros included
/// bit 23        whether the last symbol ends the block
/// </code>
/// </remarks>
internal readonly struct Skip(int bits, int coefficients, bool ends)
{
    private const int EndsBit = 1 << 23;

    private readonly int _value = bits | coefficients << 8 | (ends ? EndsBit : 0);

    /// <summary>Passes more than a block has: look at one symbol.</summary>
    public static Skip Unknown { get; } = new(0, 1000, false);

    public int Bits => _value & 0xFF;

    public int Coefficients => (_value >> 8) & 0x7FFF;

    public bool Ends => (_value & EndsBit) != 0;
}
