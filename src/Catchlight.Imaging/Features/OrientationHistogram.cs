using Catchlight.Imaging.Pixels;

namespace Catchlight.Imaging.Features;

/// <summary>The dominant gradient directions around a keypoint: the peaks of a weighted histogram of 36 (Lowe 2004, section 5).</summary>
internal static class OrientationHistogram
{
    /// <summary>At most this many directions a keypoint.</summary>
    public const int MaxPeaks = 4;

    private const int Bins = 36;
    private const float WindowSigmas = 1.5f;
    private const float PeakShare = 0.8f;
    private const int MaxRadius = 24;

    /// <summary>Writes the directions, strongest first, and returns how many there are; 0 where there is no gradient.</summary>
    /// <param name="plane">The level to read.</param>
    /// <param name="extremum">The keypoint, in the plane's pixels.</param>
    /// <param name="angles">At least <see cref="MaxPeaks"/> long; filled with radians, −π to π.</param>
    public static int Peaks(FloatPlane plane, in Extremum extremum, Span<float> angles)
    {
        Span<float> raw = stackalloc float[Bins];
        raw.Clear();
        Fill(plane, extremum, raw);

        Span<float> smooth = stackalloc float[Bins];
        var greatest = 0f;
        for (var i = 0; i < Bins; i++)
        {
            smooth[i] = (6 * raw[i] + 4 * (raw[(i + 1) % Bins] + raw[(i + Bins - 1) % Bins]) + raw[(i + 2) % Bins] + raw[(i + Bins - 2) % Bins]) / 16;
            greatest = MathF.Max(greatest, smooth[i]);
        }
        return greatest > 0 ? Pick(smooth, greatest * PeakShare, angles[..MaxPeaks]) : 0;
    }

    private static void Fill(FloatPlane plane, in Extremum extremum, Span<float> histogram)
    {
        var sigma = WindowSigmas * extremum.Sigma;
        var radius = Math.Min((int)MathF.Round(3 * sigma), MaxRadius);
        int x0 = (int)MathF.Round(extremum.X), y0 = (int)MathF.Round(extremum.Y);
        Span<float> across = stackalloc float[2 * MaxRadius + 1];
        for (var i = -radius; i <= radius; i++)
            across[i + radius] = MathF.Exp(-(x0 + i - extremum.X) * (x0 + i - extremum.X) / (2 * sigma * sigma));
        for (var y = Math.Max(y0 - radius, 1); y <= Math.Min(y0 + radius, plane.Height - 2); y++)
        {
            ReadOnlySpan<float> above = plane.Row(y - 1), row = plane.Row(y), below = plane.Row(y + 1);
            var down = MathF.Exp(-(y - extremum.Y) * (y - extremum.Y) / (2 * sigma * sigma));
            for (var x = Math.Max(x0 - radius, 1); x <= Math.Min(x0 + radius, plane.Width - 2); x++)
            {
                float dx = row[x + 1] - row[x - 1], dy = below[x] - above[x];
                var weight = down * across[x - x0 + radius] * MathF.Sqrt(dx * dx + dy * dy);
                // Shared between the two nearest bins, whose centres are at whole multiples of 10°: mirroring the picture mirrors the histogram.
                var at = Angles.Direction(dy, dx) * (Bins / (2 * MathF.PI)) + Bins;
                var bin = (int)at;
                var share = at - bin;
                histogram[bin % Bins] += weight * (1 - share);
                histogram[(bin + 1) % Bins] += weight * share;
            }
        }
    }

    private static int Pick(ReadOnlySpan<float> histogram, float least, Span<float> angles)
    {
        Span<float> heights = stackalloc float[MaxPeaks];
        var count = 0;
        for (var i = 0; i < Bins; i++)
        {
            float before = histogram[(i + Bins - 1) % Bins], here = histogram[i], after = histogram[(i + 1) % Bins];
            if (here < least || here <= before || here <= after)
                continue;
            var angle = Angles.Wrap((i + (before - after) / (2 * (before + after - 2 * here))) * (2 * MathF.PI / Bins));
            var place = count;
            for (; place > 0 && heights[place - 1] < here; place--)
                if (place < MaxPeaks)
                    (heights[place], angles[place]) = (heights[place - 1], angles[place - 1]);
            if (place == MaxPeaks)
                continue;
            (heights[place], angles[place]) = (here, angle);
            count = Math.Min(count + 1, MaxPeaks);
        }
        return count;
    }
}
