using System.Buffers;

namespace Catchlight.Imaging.Pixels;

/// <summary>
/// The luma of a picture (0 to 1, ITU-R BT.601 weights on the stored sRGB values) at another size. Shrinking averages over areas,
/// so that nothing finer than the new pixels is left to alias; enlarging interpolates linearly between pixel centres.
/// </summary>
internal static class LumaSampler
{
    private const float Red = 0.299f / 255, Green = 0.587f / 255, Blue = 0.114f / 255;

    /// <summary>A rented plane of <paramref name="width"/> × <paramref name="height"/>; the caller disposes it.</summary>
    public static FloatPlane Sample(RgbImage image, int width, int height, bool vectors)
    {
        // Each axis is either shrunk or enlarged; an extreme aspect can ask for both at once.
        using var narrow = Rows(image, Math.Min(width, image.Width), Math.Min(height, image.Height), vectors);
        var plane = new FloatPlane(width, height);
        Enlarge(narrow, plane);
        return plane;
    }

    private static FloatPlane Rows(RgbImage image, int width, int height, bool vectors)
    {
        var plane = new FloatPlane(width, height);
        var line = ArrayPool<float>.Shared.Rent(image.Width);
        var sums = ArrayPool<float>.Shared.Rent(image.Width);
        try
        {
            var luma = line.AsSpan(0, image.Width);
            var sum = sums.AsSpan(0, image.Width);
            var step = (double)image.Height / height;
            var loaded = -1;
            for (var y = 0; y < height; y++)
            {
                double top = y * step, bottom = Math.Min((y + 1) * step, image.Height);
                sum.Clear();
                for (var from = (int)top; from < bottom; from++)
                {
                    var share = Math.Min(bottom, from + 1) - Math.Max(top, from);
                    if (share <= 1e-9)
                        continue;
                    if (from != loaded)
                        Luma(image.Row(from), luma);
                    loaded = from;
                    // The row is added as a pair with itself: half the weight each.
                    PlaneMath.AddPair(sum, luma, luma, (float)(share / step / 2), vectors);
                }
                Average(sum, plane.Row(y));
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(line);
            ArrayPool<float>.Shared.Return(sums);
        }
        return plane;
    }

    private static void Luma(ReadOnlySpan<byte> pixels, Span<float> luma)
    {
        for (var x = 0; x < luma.Length && pixels.Length >= 3; x++, pixels = pixels[3..])
            luma[x] = Red * pixels[0] + Green * pixels[1] + Blue * pixels[2];
    }

    private static void Average(ReadOnlySpan<float> from, Span<float> to)
    {
        if (from.Length == to.Length)
        {
            from.CopyTo(to);
            return;
        }
        var step = (double)from.Length / to.Length;
        for (var x = 0; x < to.Length; x++)
        {
            double left = x * step, right = Math.Min((x + 1) * step, from.Length);
            int first = (int)left, last = Math.Min((int)right, from.Length - 1);
            var sum = from[first] * (float)(Math.Min(first + 1, right) - left);
            for (var i = first + 1; i < last; i++)
                sum += from[i];
            if (last > first)
                sum += from[last] * (float)(right - last);
            to[x] = sum / (float)(right - left);
        }
    }

    private static void Enlarge(FloatPlane from, FloatPlane to)
    {
        if (from.Width == to.Width && from.Height == to.Height)
        {
            from.Samples.CopyTo(to.Samples);
            return;
        }
        var stepX = (float)from.Width / to.Width;
        var stepY = (float)from.Height / to.Height;
        for (var y = 0; y < to.Height; y++)
        {
            var down = Math.Clamp((y + 0.5f) * stepY - 0.5f, 0, from.Height - 1);
            var above = from.Row((int)down);
            var below = from.Row(Math.Min((int)down + 1, from.Height - 1));
            var row = to.Row(y);
            down -= (int)down;
            for (var x = 0; x < row.Length; x++)
            {
                var across = Math.Clamp((x + 0.5f) * stepX - 0.5f, 0, from.Width - 1);
                int left = (int)across, right = Math.Min(left + 1, from.Width - 1);
                across -= left;
                var upper = above[left] + across * (above[right] - above[left]);
                var lower = below[left] + across * (below[right] - below[left]);
                row[x] = upper + down * (lower - upper);
            }
        }
    }
}
