namespace Catchlight.Ingest.Decoding.Jpeg;

/// <summary>
/// A Huffman table of a JPEG (ITU-T T.81, annexes C and F.2.2.3), read by looking up the next twelve bits; and, for coefficients that nobody wants,
/// a table that steps over all symbols whose codes lie in those twelve bits at once.
/// </summary>
internal sealed class HuffmanTable
{
    /// <summary>More bits than any symbol with its value takes: 16 + 16.</summary>
    public const int LongestSymbol = 32;

    /// <summary>How many bits are looked up.</summary>
    public const int Peek = 12;


    private const int MaxLength = 16;
    private const int MaxRun = 64;

    // bits 0 … 7 the symbol, 8 … 12 the length of its code; 0 where the code is longer than the peek.
    private readonly ushort[] _short = new ushort[1 << Peek];
    private readonly int[] _ends = new int[MaxLength + 1];
    private readonly int[] _offsets = new int[MaxLength + 1];
    private readonly byte[] _symbols;

    private HuffmanTable(byte[] symbols) => _symbols = symbols;

    /// <summary>How far the symbols lead that lie in twelve bits; an entry for each of those.</summary>
    public Skip[] Skips => field ??= MakeTable(SkipOf);

    // The coefficients that lie in twelve bits with their values; no bits where they do not.
    private Coefficient[] Coefficients => field ??= MakeTable(bits => CoefficientOf(bits) is { Bits: <= Peek } known ? known : default);

    public static int CountOf(ReadOnlySpan<byte> counts)
    {
        var sum = 0;
        foreach (var count in counts)
            sum += count;
        return sum;
    }

    /// <summary>Null where there are more codes of a length than can be.</summary>
    /// <param name="counts">How many codes have 1 to 16 bits.</param>
    /// <param name="symbols">Their symbols, in the order of the codes.</param>
    public static HuffmanTable? Read(ReadOnlySpan<byte> counts, ReadOnlySpan<byte> symbols)
    {
        var table = new HuffmanTable(symbols.ToArray());
        int code = 0, index = 0;
        for (var length = 1; length <= MaxLength; length++, code <<= 1)
        {
            table._offsets[length] = index - code;
            for (var i = 0; i < counts[length - 1]; i++, code++, index++)
            {
                if (code >= 1 << length)
                    return null;
                if (length <= Peek)
                    table._short.AsSpan(code << (Peek - length), 1 << (Peek - length)).Fill((ushort)(length << 8 | symbols[index]));
            }
            table._ends[length] = code;
        }
        return table;
    }

    /// <summary>The symbol that the highest bits of <paramref name="bits"/> begin with, and the length of its code; length 0 where there is none.</summary>
    public (byte Symbol, int Length) Symbol(ulong bits)
    {
        var entry = _short[(int)(bits >> (64 - Peek))];
        return entry != 0 ? ((byte)entry, entry >> 8) : Long(bits);
    }

    /// <summary>The coefficient that the highest bits begin with.</summary>
    public Coefficient Next(ulong bits)
    {
        var known = Coefficients[(int)(bits >> (64 - Peek))];
        return known.Bits > 0 ? known : CoefficientOf(bits);
    }

    /// <summary>The number that the highest <paramref name="size"/> bits stand for (T.81, F.2.2.1).</summary>
    public static int Value(ulong bits, int size)
    {
        if (size == 0)
            return 0;
        var value = (int)(bits >> (64 - size));
        return value >= 1 << (size - 1) ? value : value - (1 << size) + 1;
    }

    private (byte Symbol, int Length) Long(ulong bits)
    {
        for (var length = Peek + 1; length <= MaxLength; length++)
        {
            var code = (int)(bits >> (64 - length));
            if (code < _ends[length] && (uint)(code + _offsets[length]) < (uint)_symbols.Length)
                return (_symbols[code + _offsets[length]], length);
        }
        return (0, 0);
    }

    private static T[] MakeTable<T>(Func<ulong, T> make)
    {
        var table = new T[1 << Peek];
        for (var i = 0; i < table.Length; i++)
            table[i] = make((ulong)i << (64 - Peek));
        return table;
    }

    private Coefficient CoefficientOf(ulong bits)
    {
        var (symbol, length) = Symbol(bits);
        var size = symbol & 15;
        return length == 0 ? Coefficient.Broken
            : size > 0 ? new Coefficient(length + size, (symbol >> 4) + 1, Value(bits << length, size))
            : symbol == 0xF0 ? new Coefficient(length, 16, 0)
            : Coefficient.End(length);
    }

    private Skip SkipOf(ulong bits)
    {
        int used = 0, run = 0;
        while (used < Peek && run < MaxRun)
        {
            var entry = _short[(int)(bits << used >> (64 - Peek))];
            var length = entry >> 8;
            // Beyond the twelve bits nothing is known: those that were shifted in are not the file's.
            if (length == 0 || used + length > Peek)
                break;
            used += length + (entry & 15);
            switch (entry & 0xFF)
            {
                case 0xF0:
                    run += 16;
                    break;
                case var symbol when (symbol & 15) == 0:
                    return new(used, run, true);
                case var symbol:
                    run += (symbol >> 4) + 1;
                    break;
            }
        }
        return used == 0 ? Skip.Unknown : new(used, run, false);
    }
}
