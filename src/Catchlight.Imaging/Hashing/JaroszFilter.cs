using System.Runtime.Intrinsics;

namespace Catchlight.Imaging.Hashing;

/// <summary>
/// The smoothing of PDQ: two rounds of a box filter along the rows and then along the columns, which comes near to a tent.
/// The vector path filters eight lines at once; it turns the plane for the rows. Each line is summed in the same order either
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
                ColumnsByVector(scratch, plane, height, width, WindowFor(width));
                Transpose(plane, scratch, height, width);
                ColumnsByVector(scratch, plane, width, height, WindowFor(height));
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

    private static void ColumnsByVector(ReadOnlySpan<float> from, Span<float> to, int width, int height, int window)
    {
        var x = 0;
        for (; x <= width - Block; x += Block)
            LineOfEight(from[x..], to[x..], height, width, window);
        for (; x < width; x++)
            Line(from[x..], to[x..], height, width, window);
    }

    /// <summary>The same as <see cref="Line"/> for eight neighbouring columns.</summary>
    private static void LineOfEight(ReadOnlySpan<float> from, Span<float> to, int length, int stride, int window)
    {
        var half = (window + 2) / 2;
        var sum = Vector256<float>.Zero;
        var inside = 0;
        int left = 0, right = 0, at = 0;
        for (; inside < half - 1; right += stride, inside++)
            sum += Vector256.Create(from.Slice(right, Block));
        for (var i = 0; i < window - half + 1; i++, right += stride, at += stride)
        {
            sum += Vector256.Create(from.Slice(right, Block));
            (sum / Vector256.Create((float)++inside)).CopyTo(to.Slice(at, Block));
        }
        var full = Vector256.Create((float)inside);
        for (var i = 0; i < length - window; i++, right += stride, left += stride, at += stride)
        {
            sum += Vector256.Create(from.Slice(right, Block));
            sum -= Vector256.Create(from.Slice(left, Block));
            (sum / full).CopyTo(to.Slice(at, Block));
        }
        for (var i = 0; i < half - 1; i++, left += stride, at += stride)
        {
            sum -= Vector256.Create(from.Slice(left, Block));
            (sum / Vector256.Create((float)--inside)).CopyTo(to.Slice(at, Block));
        }
    }

    /// <summary>Turns a plane of width × height into one of height × width, in blocks that stay in the first cache.</summary>
    private static void Transpose(ReadOnlySpan<float> from, Span<float> to, int width, int height)
    {
        const int Tile = 16;
        for (var top = 0; top < height; top += Tile)
            for (var left = 0; left < width; left += Tile)
            {
                var bottom = Math.Min(top + Tile, height);
                var columns = Math.Min(Tile, width - left);
                for (var y = top; y < bottom; y++)
                {
                    var row = from.Slice(y * width + left, columns);
                    for (var x = 0; x < row.Length; x++)
                        to[(left + x) * height + y] = row[x];
                }
            }
    }
}
