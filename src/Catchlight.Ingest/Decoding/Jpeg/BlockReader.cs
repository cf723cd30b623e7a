using System.Runtime.Intrinsics;

namespace Catchlight.Ingest.Decoding.Jpeg;

/// <summary>Reads the blocks of one component, or steps over them. A place is a bit of the coded data; −1 says that they are broken.</summary>
internal ref struct BlockReader
{
    private const int Coefficients = 64;

    // What one read brings is used until a symbol with its value might not be whole in it.
    private const int BitsRead = 57;

    private readonly HuffmanTable _first;
    private readonly HuffmanTable _others;
    private readonly ReadOnlySpan<ushort> _steps;
    private readonly int _side;
    private readonly int _lastWanted;
    private ScaledBlock _block;
    private int _before;

    /// <summary>Reads the luma.</summary>
    /// <param name="header">The header.</param>
    /// <param name="side">Samples a side of each block: 1, 2, 4 or 8.</param>
    /// <param name="rows">Eight vectors to work in.</param>
    public BlockReader(JpegHeader header, int side, Span<Vector256<float>> rows)
    {
        _first = header.Table(header.Components[0], ac: false);
        _others = header.Table(header.Components[0], ac: true);
        _steps = header.LumaSteps;
        _side = side;
        _block = new ScaledBlock(side, rows);
        // In zigzag order a frequency of the lowest n × n is never behind the one at their lower right corner.
        _lastWanted = Zigzag.IndexOf((byte)((side - 1) * 9));
    }

    // Of each place in zigzag order (T.81, figure A.6) the frequency: down · 8 + across.
    private static ReadOnlySpan<byte> Zigzag =>
    [
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
        35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
    ];

    /// <summary>Begins anew: the first coefficients are coded as differences from block to block.</summary>
    public void Restart() => _before = 0;

    /// <summary>Reads a block and writes its samples, eight a row of which those asked for count; returns where it ends.</summary>
    public int Read(ReadOnlySpan<byte> plain, int position, Span<float> to, int stride)
    {
        position = ReadFrequencies(plain, position);
        _block.Write(to, stride);
        return position;
    }

    /// <summary>Where a block ends that nobody wants.</summary>
    public static int Skip(ReadOnlySpan<byte> plain, int position, HuffmanTable first, HuffmanTable others)
    {
        var (size, length) = first.Symbol(CodedData.Read(plain, position));
        return length == 0 || size > 11 ? -1 : SkipRest(plain, position + length + size, others, 1);
    }

    private int ReadFrequencies(ReadOnlySpan<byte> plain, int position)
    {
        var bits = CodedData.Read(plain, position);
        var (size, length) = _first.Symbol(bits);
        if (length == 0 || size > 11)
            return -1;
        _before += HuffmanTable.Value(bits << length, size);
        _block.Add(0, 0, _before * _steps[0]);
        var used = length + size;
        bits <<= used;
        var left = BitsRead - used;
        position += used;
        var at = 1;
        while (at <= _lastWanted)
        {
            if (left < HuffmanTable.LongestSymbol)
            {
                bits = CodedData.Read(plain, position);
                left = BitsRead;
            }
            var coefficient = _others.Next(bits);
            bits <<= coefficient.Bits;
            left -= coefficient.Bits;
            position += coefficient.Bits;
            at += coefficient.Advance;
            if (at > Coefficients)
                return coefficient.Ends ? position : -1;
            var place = Zigzag[at - 1];
            int across = place & 7, down = place >> 3;
            if (coefficient.Value != 0 && across < _side && down < _side)
                _block.Add(across, down, coefficient.Value * _steps[at - 1]);
        }
        return at < Coefficients ? SkipRest(plain, position, _others, at) : position;
    }

    /// <summary>Passes over the coefficients from <paramref name="at"/> on.</summary>
    private static int SkipRest(ReadOnlySpan<byte> plain, int position, HuffmanTable table, int at)
    {
        ReadOnlySpan<Skip> skips = table.Skips;
        var bits = CodedData.Read(plain, position);
        var left = BitsRead;
        while (true)
        {
            if (left < HuffmanTable.LongestSymbol)
            {
                bits = CodedData.Read(plain, position);
                left = BitsRead;
            }
            var skip = skips[(int)(bits >> (64 - HuffmanTable.Peek))];
            var next = at + skip.Coefficients;
            int used;
            // A block that is full has no end; then what follows is of another one, and read by another table.
            if (next < Coefficients || next == Coefficients && !skip.Ends)
            {
                used = skip.Bits;
                if (skip.Ends)
                    return position + used;
            }
            else
            {
                var coefficient = table.Next(bits);
                used = coefficient.Bits;
                next = at + coefficient.Advance;
                if (next > Coefficients)
                    return coefficient.Ends ? position + used : -1;
            }
            position += used;
            if (next == Coefficients)
                return position;
            at = next;
            bits <<= used;
            left -= used;
        }
    }
}
