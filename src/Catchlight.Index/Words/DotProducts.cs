using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Catchlight.Index.Words;

/// <summary>
/// The product of a matrix with a batch of vectors. Sums are taken in eight lanes in a fixed order, so that the vector path and its scalar
/// twin give the same bits and a descriptor has the same word on every machine.
/// </summary>
internal static class DotProducts
{
    private const int Lanes = 8;

    /// <summary>output[v · rows + r] = row r of the matrix · vector v.</summary>
    /// <param name="matrix">Row by row, <paramref name="columns"/> numbers each.</param>
    /// <param name="columns">A multiple of 8.</param>
    /// <param name="vectors">Vector v begins at v · <paramref name="stride"/>.</param>
    /// <param name="stride">Numbers from one vector to the next, at least <paramref name="columns"/>.</param>
    /// <param name="count">How many vectors.</param>
    /// <param name="output">Room for count · rows numbers.</param>
    /// <param name="hardware">Whether to take the vector path; a test takes both.</param>
    public static void Fill(ReadOnlySpan<float> matrix, int columns, ReadOnlySpan<float> vectors, int stride, int count, Span<float> output, bool hardware)
    {
        var rows = matrix.Length / columns;
        for (var v = 0; v < count; v++)
        {
            var vector = vectors.Slice(v * stride, columns);
            var to = output.Slice(v * rows, rows);
            for (var r = 0; r < rows; r++)
                to[r] = hardware ? Vectorised(matrix.Slice(r * columns, columns), vector) : Scalar(matrix.Slice(r * columns, columns), vector);
        }
    }

    private static float Vectorised(ReadOnlySpan<float> row, ReadOnlySpan<float> vector)
    {
        var a = MemoryMarshal.Cast<float, Vector256<float>>(row);
        var b = MemoryMarshal.Cast<float, Vector256<float>>(vector);
        // Two chains, so that one addition need not wait for the other.
        Vector256<float> even = default, odd = default;
        var i = 0;
        for (; i + 1 < a.Length && i + 1 < b.Length; i += 2)
        {
            even += a[i] * b[i];
            odd += a[i + 1] * b[i + 1];
        }
        if (i < a.Length)
            even += a[i] * b[i];
        var sum = even + odd;
        var half = sum.GetLower() + sum.GetUpper();
        return half[0] + half[2] + (half[1] + half[3]);
    }

    private static float Scalar(ReadOnlySpan<float> row, ReadOnlySpan<float> vector)
    {
        Span<float> even = stackalloc float[Lanes], odd = stackalloc float[Lanes];
        for (var i = 0; i < row.Length; i++)
            (i / Lanes % 2 == 0 ? even : odd)[i % Lanes] += row[i] * vector[i];
        Span<float> half = stackalloc float[4];
        for (var lane = 0; lane < 4; lane++)
            half[lane] = even[lane] + odd[lane] + (even[lane + 4] + odd[lane + 4]);
        return half[0] + half[2] + (half[1] + half[3]);
    }
}
