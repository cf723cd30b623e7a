using System.Buffers;
using Catchlight.Imaging.Pixels;

namespace Catchlight.Imaging.Features;

/// <summary>Separable Gaussian smoothing; beyond the edge the outermost sample goes on.</summary>
internal static class GaussianBlur
{
    private const int MaxRadius = 32;

    /// <summary>Smooths <paramref name="from"/> into <paramref name="to"/>, another plane of the same size.</summary>
    /// <param name="from">Unchanged.</param>
    /// <param name="to">Overwritten.</param>
    /// <param name="sigma">Standard deviation in pixels, above 0 and at most 10.</param>
    /// <param name="vectors">Whether to take the vector path; the result is the same to the bit.</param>
    public static void Apply(FloatPlane from, FloatPlane to, float sigma, bool vectors)
    {
        Span<float> kernel = stackalloc float[MaxRadius + 1];
        kernel = kernel[..(Fill(kernel, sigma) + 1)];
        var radius = kernel.Length - 1;
        int width = from.Width, bottom = from.Height - 1;
        var line = ArrayPool<float>.Shared.Rent(width + 2 * radius);
        try
        {
            var padded = line.AsSpan(0, width + 2 * radius);
            var middle = padded.Slice(radius, width);
            for (var y = 0; y <= bottom; y++)
            {
                PlaneMath.Scale(middle, from.Row(y), kernel[0], vectors);
                for (var k = 1; k <= radius; k++)
                    PlaneMath.AddPair(middle, from.Row(Math.Max(y - k, 0)), from.Row(Math.Min(y + k, bottom)), kernel[k], vectors);
                padded[..radius].Fill(middle[0]);
                padded[(radius + width)..].Fill(middle[^1]);

                var row = to.Row(y);
                PlaneMath.Scale(row, middle, kernel[0], vectors);
                for (var k = 1; k <= radius; k++)
                    PlaneMath.AddPair(row, padded.Slice(radius - k, width), padded.Slice(radius + k, width), kernel[k], vectors);
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(line);
        }
    }

    /// <summary>Fills the middle and one wing of the kernel, all summing to 1, and returns its radius.</summary>
    private static int Fill(Span<float> kernel, float sigma)
    {
        var radius = Math.Clamp((int)MathF.Ceiling(3 * sigma), 1, MaxRadius);
        var sum = 0f;
        for (var k = 0; k <= radius; k++)
        {
            kernel[k] = MathF.Exp(-k * k / (2 * sigma * sigma));
            sum += k == 0 ? kernel[k] : 2 * kernel[k];
        }
        for (var k = 0; k <= radius; k++)
            kernel[k] /= sum;
        return radius;
    }
}
