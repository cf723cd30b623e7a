namespace Catchlight.Ingest.Decoding.Jpeg;

/// <summary>One symbol of a block with its value.</summary>
/// <remarks>
/// <code>
/// bits 0 … 7    bits of the code with the value
/// bits 8 … 15   coefficients passed, itself included; 100 where the symbol ends the block, 200 where there is no such symbol
/// bits 16 … 31  the value; 0 where the symbol has none
/// </code>
/// </remarks>
internal readonly struct Coefficient(int bits, int advance, int value)
{
    private const int EndAdvance = 100;
    private const int BrokenAdvance = 200;

    private readonly int _value = value << 16 | advance << 8 | bits;

    /// <summary>There is no such symbol.</summary>
    public static Coefficient Broken { get; } = new(0, BrokenAdvance, 0);

    public static Coefficient End(int bits) => new(bits, EndAdvance, 0);

    public int Bits => _value & 0xFF;

    public int Advance => (_value >> 8) & 0xFF;

    public int Value => _value >> 16;

    public bool Ends => Advance == EndAdvance;
}
