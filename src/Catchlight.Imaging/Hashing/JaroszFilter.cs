using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Catchlight.Imaging.Hashing;

/// <summary>
/// The smoothing of PDQ: two rounds of a box filter along the rows and then along the columns, which comes near to a tent.
/// The vector path filters all columns at once; it turns the plane for the rows. Each line is summed in the same order either
/// way, so both paths give the same bits.
/// </summary>
internal static class JaroszFilter
{
    private const int Rounds = 2;
    private const int Block = 8;

    /// <summary>Filters <paramref name="plane"/> in place.</summary>
    /// <param name="plane">At least width × height samples, row by row.</param>
    /// <param name="scratch">As many, overwritten.</param>
    /// <param name="width">Samples a row, 5 to 512.</param>
    /// <param name="height">Rows, 5 to 512.</param>
    /// <param name="vectors">Whether to take the vector path.</param>
    public static void Apply(Span<float> plane, Span<float> scratch, int width, int height, bool vectors)
    {
        for (var round = 0; round < Rounds; round++)
        {
            if (width == PdqTransform.InputSide && height == PdqTransform.InputSide)
                return;
            if (vectors)
            {
                Transpose(plane, scratch, width, height);
                Columns(scratch, plane, height, width, WindowFor(width));
                Transpose(plane, scratch, height, width);
                Columns(scratch, plane, width, height, WindowFor(height));
            }
            else
            {
                for (var y = 0; y < height; y++)
                    Line(plane[(y * width)..], scratch[(y * width)..], width, 1, WindowFor(width));
                for (var x = 0; x < width; x++)
                    Line(scratch[x..], plane[x..], height, width, WindowFor(height));
            }
        }
    }

    /// <summary>Takes 64 × 64 samples at the centres of a grid laid over the plane.</summary>
    public static void Decimate(ReadOnlySpan<float> plane, int width, int height, Span<float> samples)
    {
        const int Side = PdqTransform.InputSide;
        for (var y = 0; y < Side; y++)
        {
            var row = plane.Slice((int)((y + 0.5) * height / Side) * width, width);
            for (var x = 0; x < Side; x++)
                samples[y * Side + x] = row[(int)((x + 0.5) * width / Side)];
        }
    }

    /// <summary>Window in samples for a side: (side + 127) / 128.</summary>
    private static int WindowFor(int side) => (side + 2 * PdqTransform.InputSide - 1) / (2 * PdqTransform.InputSide);

    /// <summary>One line of the box filter; at the ends the window shrinks to what is there.</summary>
    private static void Line(ReadOnlySpan<float> from, Span<float> to, int length, int stride, int window)
    {
        var half = (window + 2) / 2;
        var sum = 0f;
        var inside = 0;
        int left = 0, right = 0, at = 0;
        for (; inside < half - 1; right += stride, inside++)
            sum += from[right];
        for (var i = 0; i < window - half + 1; i++, right += stride, at += stride)
        {
            sum += from[right];
            to[at] = sum / ++inside;
        }
        for (var i = 0; i < length - window; i++, right += stride, left += stride, at += stride)
        {
            sum += from[right];
            sum -= from[left];
            to[at] = sum / inside;
        }
        for (var i = 0; i < half - 1; i++, left += stride, at += stride)
        {
            sum -= from[left];
            to[at] = sum / --inside;
        }
    }

    /// <summary>The same as <see cref="Line"/> for all columns together, row after row, so that memory is read as it lies.</summary>
    private static void Columns(ReadOnlySpan<float> from, Span<float> to, int width, int height, int window)
    {
        Span<float> sums = stackalloc float[PdqLuma.LargestSide];
        sums = sums[..width];
        sums.Clear();
        var half = (window + 2) / 2;
        var inside = 0;
        int left = 0, right = 0, at = 0;
        for (; inside < half - 1; right += width, inside++)
            Step(sums, from.Slice(right, width), [], [], 1);
        for (var i = 0; i < window - half + 1; i++, right += width, at += width)
            Step(sums, from.Slice(right, width), [], to.Slice(at, width), ++inside);
        for (var i = 0; i < height - window; i++, right += width, left += width, at += width)
            Step(sums, from.Slice(right, width), from.Slice(left, width), to.Slice(at, width), inside);
        for (var i = 0; i < half - 1; i++, left += width, at += width)
            Step(sums, [], from.Slice(left, width), to.Slice(at, width), --inside);
    }

    /// <summary>sums += added; sums −= removed; means = sums / divisor. An empty row is left out.</summary>
    private static void Step(Span<float> sums, ReadOnlySpan<float> added, ReadOnlySpan<float> removed, Span<float> means, float divisor)
    {
        var to = MemoryMarshal.Cast<float, Vector256<float>>(sums);
        var plus = MemoryMarshal.Cast<float, Vector256<float>>(added);
        var minus = MemoryMarshal.Cast<float, Vector256<float>>(removed);
        var mean = MemoryMarshal.Cast<float, Vector256<float>>(means);
        var under = Vector256.Create(divisor);
        for (var i = 0; i < to.Length; i++)
        {
            var sum = to[i];
            if (i < plus.Length)
                sum += plus[i];
            if (i < minus.Length)
                sum -= minus[i];
            to[i] = sum;
            if (i < mean.Length)
                mean[i] = sum / under;
        }
        for (var i = to.Length * Block; i < sums.Length; i++)
        {
            if (i < added.Length)
                sums[i] += added[i];
            if (i < removed.Length)
                sums[i] -= removed[i];
            if (i < means.Length)
                means[i] = sums[i] / divisor;
        }
    }

    /// <summary>Turns a plane of width × height into one of height × width, in blocks that stay in the first cache.</summary>
    private static void Transpose(ReadOnlySpan<float> from, Span<float> to, int width, int height)
    {
        var (wide, high) = Avx.IsSupported ? (width & -Block, height & -Block) : (0, 0);
        for (var top = 0; top < high; top += Block)
            for (var left = 0; left < wide; left += Block)
                TransposeBlock(from[(top * width + left)..], width, to[(left * height + top)..], height);
        TransposeRest(from, to, width, height, 0, high, wide);
        TransposeRest(from, to, width, height, high, height, 0);
    }

    /// <summary>The rows from <paramref name="top"/> to below <paramref name="bottom"/>, from a column on.</summary>
    private static void TransposeRest(ReadOnlySpan<float> from, Span<float> to, int width, int height, int top, int bottom, int first)
    {
        const int Tile = 16;
        for (; top < bottom; top += Tile)
            for (var left = first; left < width; left += Tile)
            {
                var columns = Math.Min(Tile, width - left);
                for (var y = top; y < Math.Min(top + Tile, bottom); y++)
                {
                    var row = from.Slice(y * width + left, columns);
                    for (var x = 0; x < row.Length; x++)
                        to[(left + x) * height + y] = row[x];
                }
            }
    }

    /// <summary>Turns 8 × 8 samples: neighbours of two rows, then pairs of four, then halves of eight.</summary>
    private static void TransposeBlock(ReadOnlySpan<float> from, int width, Span<float> to, int height)
    {
        Vector256<float> r0 = Vector256.Create(from[..Block]), r1 = Vector256.Create(from.Slice(width, Block));
        Vector256<float> r2 = Vector256.Create(from.Slice(2 * width, Block)), r3 = Vector256.Create(from.Slice(3 * width, Block));
        Vector256<float> r4 = Vector256.Create(from.Slice(4 * width, Block)), r5 = Vector256.Create(from.Slice(5 * width, Block));
        Vector256<float> r6 = Vector256.Create(from.Slice(6 * width, Block)), r7 = Vector256.Create(from.Slice(7 * width, Block));
        Vector256<float> a0 = Avx.UnpackLow(r0, r1), a1 = Avx.UnpackHigh(r0, r1), a2 = Avx.UnpackLow(r2, r3), a3 = Avx.UnpackHigh(r2, r3);
        Vector256<float> a4 = Avx.UnpackLow(r4, r5), a5 = Avx.UnpackHigh(r4, r5), a6 = Avx.UnpackLow(r6, r7), a7 = Avx.UnpackHigh(r6, r7);
        const byte Low = 0x44, High = 0xEE, Lower = 0x20, Upper = 0x31;
        Vector256<float> b0 = Avx.Shuffle(a0, a2, Low), b1 = Avx.Shuffle(a0, a2, High), b2 = Avx.Shuffle(a1, a3, Low), b3 = Avx.Shuffle(a1, a3, High);
        Vector256<float> b4 = Avx.Shuffle(a4, a6, Low), b5 = Avx.Shuffle(a4, a6, High), b6 = Avx.Shuffle(a5, a7, Low), b7 = Avx.Shuffle(a5, a7, High);
        Avx.Permute2x128(b0, b4, Lower).CopyTo(to);
        Avx.Permute2x128(b1, b5, Lower).CopyTo(to[height..]);
        Avx.Permute2x128(b2, b6, Lower).CopyTo(to[(2 * height)..]);
        Avx.Permute2x128(b3, b7, Lower).CopyTo(to[(3 * height)..]);
        Avx.Permute2x128(b0, b4, Upper).CopyTo(to[(4 * height)..]);
        Avx.Permute2x128(b1, b5, Upper).CopyTo(to[(5 * height)..]);
        Avx.Permute2x128(b2, b6, Upper).CopyTo(to[(6 * height)..]);
        Avx.Permute2x128(b3, b7, Upper).CopyTo(to[(7 * height)..]);
    }
}
