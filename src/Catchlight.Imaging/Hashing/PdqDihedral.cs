using System.Collections;

namespace Catchlight.Imaging.Hashing;

/// <summary>
/// The PDQ hashes of one picture in its eight orientations, in the order of <see cref="PdqOrientation"/>. They come from
/// transposing the 16 × 16 frequencies and changing signs, so they lie near, not exactly at, the hashes of turned pixels.
/// </summary>
public sealed class PdqDihedral : IReadOnlyList<PdqHash>
{
    private const int Side = PdqTransform.OutputSide;
    private readonly PdqHash[] _hashes;

    private PdqDihedral(PdqHash[] hashes) => _hashes = hashes;

    /// <summary>Eight zero hashes: a picture too small to be hashed.</summary>
    public static PdqDihedral Zero { get; } = new(new PdqHash[8]);

    /// <summary>Always 8.</summary>
    public int Count => _hashes.Length;

    /// <summary>The hash of one orientation, by the number of its <see cref="PdqOrientation"/>.</summary>
    public PdqHash this[int index] => _hashes[index];

    /// <summary>The hash of one orientation.</summary>
    public PdqHash this[PdqOrientation orientation] => _hashes[(int)orientation];

    /// <summary>
    /// The eight hashes as far as one hash tells them: a changed sign is taken for a changed bit, which is wrong for the
    /// few frequencies that lie between the median and its negative.
    /// </summary>
    public static PdqDihedral Of(PdqHash hash)
    {
        var hashes = new PdqHash[8];
        foreach (var orientation in Enum.GetValues<PdqOrientation>())
        {
            var words = new ulong[4];
            for (var row = 0; row < Side; row++)
                for (var column = 0; column < Side; column++)
                {
                    var (from, negated) = Source(orientation, row, column);
                    var bit = (hash.Word(from >> 6) >> (from & 63) & 1) != 0;
                    if (bit != negated)
                        Set(words, row * Side + column);
                }
            hashes[(int)orientation] = new(words[0], words[1], words[2], words[3]);
        }
        return new(hashes);
    }

    /// <summary>Eight hashes that were computed elsewhere.</summary>
    /// <param name="hashes">In the order of <see cref="PdqOrientation"/>.</param>
    /// <exception cref="ArgumentException">They are not eight.</exception>
    public static PdqDihedral Of(ReadOnlySpan<PdqHash> hashes) =>
        hashes.Length == 8 ? new(hashes.ToArray()) : throw new ArgumentException($"A picture has 8 orientations, not {hashes.Length}.", nameof(hashes));

    /// <summary>The eight hashes of a block of frequencies, 16 × 16 values row by row.</summary>
    internal static PdqDihedral FromFrequencies(ReadOnlySpan<float> frequencies)
    {
        var hashes = new PdqHash[8];
        Span<float> turned = stackalloc float[PdqTransform.OutputLength];
        foreach (var orientation in Enum.GetValues<PdqOrientation>())
        {
            for (var row = 0; row < Side; row++)
                for (var column = 0; column < Side; column++)
                {
                    var (from, negated) = Source(orientation, row, column);
                    turned[row * Side + column] = negated ? -frequencies[from] : frequencies[from];
                }
            hashes[(int)orientation] = AboveMedian(turned);
        }
        return new(hashes);
    }

    /// <inheritdoc/>
    public IEnumerator<PdqHash> GetEnumerator() => ((IEnumerable<PdqHash>)_hashes).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _hashes.GetEnumerator();

    /// <summary>
    /// Which frequency stands at (row, column) of a turned block, and whether its sign changes. Turning by a quarter swaps rows
    /// and columns; mirroring a cosine of even number (counting from 0, the constant left out) negates it.
    /// </summary>
    private static (int From, bool Negated) Source(PdqOrientation orientation, int row, int column)
    {
        var straight = row * Side + column;
        var crossed = column * Side + row;
        bool evenRow = (row & 1) == 0, evenColumn = (column & 1) == 0;
        return orientation switch
        {
            PdqOrientation.Original => (straight, false),
            PdqOrientation.Rotate90 => (crossed, evenRow),
            PdqOrientation.Rotate180 => (straight, evenRow != evenColumn),
            PdqOrientation.Rotate270 => (crossed, evenColumn),
            PdqOrientation.FlipX => (straight, evenRow),
            PdqOrientation.FlipY => (straight, evenColumn),
            PdqOrientation.FlipPlus => (crossed, false),
            PdqOrientation.FlipMinus => (crossed, evenRow != evenColumn),
            _ => throw new ArgumentOutOfRangeException(nameof(orientation)),
        };
    }

    /// <summary>Sets the bit of each value above the lower median, as the reference's selection (Torben) finds it.</summary>
    private static PdqHash AboveMedian(ReadOnlySpan<float> values)
    {
        Span<float> sorted = stackalloc float[PdqTransform.OutputLength];
        values.CopyTo(sorted);
        sorted.Sort();
        var median = sorted[PdqTransform.OutputLength / 2 - 1];
        Span<ulong> words = stackalloc ulong[4];
        for (var i = 0; i < values.Length; i++)
            if (values[i] > median)
                Set(words, i);
        return new(words[0], words[1], words[2], words[3]);
    }

    private static void Set(Span<ulong> words, int bit) => words[bit >> 6] |= 1UL << (bit & 63);
}
