using System.Runtime.Intrinsics;

namespace Catchlight.Imaging.Hashing;

/// <summary>
/// The heart of PDQ: the 16 × 16 lowest frequencies, without the constant ones, of 64 × 64 samples: B = D·A·Dᵀ with
/// D(i, j) = √(2/64) · cos(π/128 · (i + 1) · (2j + 1)).
/// </summary>
internal static class PdqTransform
{
    /// <summary>Samples a side.</summary>
    public const int InputSide = 64;

    /// <summary>Frequencies a side.</summary>
    public const int OutputSide = 16;

    /// <summary>Frequencies in all.</summary>
    public const int OutputLength = OutputSide * OutputSide;

    private const int Lane = 8;
    private static readonly float[] Cosines = MakeCosines();
    private static readonly float[] CosinesTurned = Turn(Cosines);

    /// <summary>Writes the 256 frequencies of <paramref name="samples"/>, row by row.</summary>
    public static void Apply(ReadOnlySpan<float> samples, Span<float> frequencies, bool vectors)
    {
        Span<float> half = stackalloc float[OutputSide * InputSide];
        Multiply(Cosines, samples, half, OutputSide, InputSide, vectors);
        Multiply(half, CosinesTurned, frequencies, OutputSide, OutputSide, vectors);
    }

    /// <summary>The reference's measure of structure: the whole-number parts of neighbouring differences in percent, summed, over 90.</summary>
    public static PdqQuality QualityOf(ReadOnlySpan<float> samples)
    {
        var sum = 0;
        for (var y = 0; y < InputSide; y++)
            for (var x = 0; x < InputSide; x++)
            {
                var here = samples[y * InputSide + x];
                if (y + 1 < InputSide)
                    sum += Math.Abs((int)((here - samples[(y + 1) * InputSide + x]) * 100 / 255));
                if (x + 1 < InputSide)
                    sum += Math.Abs((int)((here - samples[y * InputSide + x + 1]) * 100 / 255));
            }
        return new PdqQuality(Math.Min(sum / 90, 100));
    }

    /// <summary>left (rows × 64) times right (64 × columns); each element is summed from k = 0 up, one product at a time.</summary>
    private static void Multiply(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> product, int rows, int columns, bool vectors)
    {
        for (var i = 0; i < rows; i++)
        {
            var row = left.Slice(i * InputSide, InputSide);
            for (var j = 0; j < columns; j += Lane)
                if (vectors)
                {
                    var sum = Vector256<float>.Zero;
                    for (var k = 0; k < row.Length; k++)
                        sum += Vector256.Create(row[k]) * Vector256.Create(right.Slice(k * columns + j, Lane));
                    sum.CopyTo(product.Slice(i * columns + j, Lane));
                }
                else
                {
                    for (var lane = j; lane < j + Lane; lane++)
                    {
                        var sum = 0f;
                        for (var k = 0; k < row.Length; k++)
                            sum += row[k] * right[k * columns + lane];
                        product[i * columns + lane] = sum;
                    }
                }
        }
    }

    private static float[] MakeCosines()
    {
        var cosines = new float[OutputSide * InputSide];
        var scale = Math.Sqrt(2.0 / InputSide);
        for (var i = 0; i < OutputSide; i++)
            for (var j = 0; j < InputSide; j++)
                cosines[i * InputSide + j] = (float)(scale * Math.Cos(Math.PI / 2 / InputSide * (i + 1) * (2 * j + 1)));
        return cosines;
    }

    private static float[] Turn(float[] cosines)
    {
        var turned = new float[cosines.Length];
        for (var i = 0; i < OutputSide; i++)
            for (var j = 0; j < InputSide; j++)
                turned[j * OutputSide + i] = cosines[i * InputSide + j];
        return turned;
    }
}
