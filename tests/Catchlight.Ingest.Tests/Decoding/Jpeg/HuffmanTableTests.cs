using Catchlight.Ingest.Decoding.Jpeg;

namespace Catchlight.Ingest.Tests.Decoding.Jpeg;

public class HuffmanTableTests
{
    // Codes 0 (one bit), 10, 110 and 1110: the end, a value of one bit, one of two after a zero, and sixteen zeros.
    private static readonly HuffmanTable Table = HuffmanTable.Read([1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [0x00, 0x01, 0x12, 0xF0])!;

    [Theory]
    [InlineData(0b0UL, 1, 1, 0x00)]
    [InlineData(0b10UL, 2, 2, 0x01)]
    [InlineData(0b1110UL, 4, 4, 0xF0)]
    [InlineData(0b1111UL, 4, 0, 0x00)]
    public void Symbol_Code_IsFound(ulong code, int bits, int length, byte symbol) => Assert.Equal((symbol, length), Table.Symbol(code << (64 - bits)));

    [Theory]
    [InlineData(0b101UL, 3, 1, 1, 3)]
    [InlineData(0b100UL, 3, -1, 1, 3)]
    [InlineData(0b11001UL, 5, -2, 2, 5)]
    [InlineData(0b11011UL, 5, 3, 2, 5)]
    [InlineData(0b1110UL, 4, 0, 16, 4)]
    public void Next_SymbolWithValue_IsBoth(ulong code, int bits, int value, int advance, int length)
    {
        var next = Table.Next(code << (64 - bits));
        Assert.Equal((value, advance, length, false), (next.Value, next.Advance, next.Bits, next.Ends));
    }

    [Fact]
    public void Next_End_Ends() => Assert.True(Table.Next(0).Ends);

    [Fact]
    public void Skips_SeveralSymbols_PassesAllOfThem()
    {
        // 10 1, 110 01, 1110: then the twelve bits are over.
        var skip = Table.Skips[0b101_11001_1110];
        Assert.Equal((12, 1 + 2 + 16, false), (skip.Bits, skip.Coefficients, skip.Ends));
        // 10 1, 0: what follows the end is of another block.
        skip = Table.Skips[0b101_0_1010_1010];
        Assert.Equal((4, 1, true), (skip.Bits, skip.Coefficients, skip.Ends));
    }

    [Fact]
    public void Read_MoreCodesThanThereAre_IsNull() =>
        Assert.Null(HuffmanTable.Read([3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [1, 2, 3]));
}
