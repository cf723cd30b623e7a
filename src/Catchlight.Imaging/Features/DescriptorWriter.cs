using Catchlight.Imaging.Pixels;

namespace Catchlight.Imaging.Features;

/// <summary>
/// Describes the surroundings of a keypoint: 4 × 4 cells of 3σ, turned to its angle, each a histogram of 8 gradient directions
/// (Lowe 2004, section 6), as the square roots of their shares (Arandjelović and Zisserman, "Three things everyone should know",
/// 2012). The surroundings are first sampled on a turned grid whose spacing is a fixed part of σ, so that the place of each sample
/// in the cells and its weight are constants.
/// <code>
/// byte 0 … 127 = round(512 · √share), at most 255
/// index = (row · 4 + column) · 8 + direction; columns along the keypoint's angle, rows to its right, direction k at k · 45° from the angle
/// </code>
/// </summary>
internal static class DescriptorWriter
{
    /// <summary>The byte value that stands for 1.</summary>
    public const float Unit = 512;

    private const int Cells = 4;
    private const int Directions = 8;
    private const float CellSigmas = 3;
    private const int SamplesPerCell = 4;

    // Half a cell more on either side, whose samples are shared into the outer cells.
    private const int Grid = (Cells + 1) * SamplesPerCell;
    private const float Spacing = CellSigmas / SamplesPerCell;
    private const float Clamp = 0.2f;

    // One more sample around, for the differences; one more cell around, for what falls outside.
    private const int Patch = Grid + 2;
    private const int Padded = Cells + 2;

    private static readonly int[] LowerCell = new int[Grid];
    private static readonly float[] UpperShare = new float[Grid];
    private static readonly float[] Window = new float[Grid];

    static DescriptorWriter()
    {
        for (var i = 0; i < Grid; i++)
        {
            var fromCentre = (i + 0.5f) / SamplesPerCell - (Cells + 1) / 2f;
            var cell = fromCentre + (Padded - 1) / 2f;
            LowerCell[i] = (int)cell;
            UpperShare[i] = cell - (int)cell;
            Window[i] = MathF.Exp(-fromCentre * fromCentre / (2 * (Cells / 2f) * (Cells / 2f)));
        }
    }

    /// <summary>Writes the descriptor; false where the surroundings are plain and have none.</summary>
    /// <param name="plane">The level to read.</param>
    /// <param name="extremum">The keypoint, in the plane's pixels.</param>
    /// <param name="angle">Its angle in radians.</param>
    /// <param name="descriptor"><see cref="LocalFeatures.DescriptorLength"/> bytes, overwritten.</param>
    public static bool Write(FloatPlane plane, in Extremum extremum, float angle, Span<byte> descriptor)
    {
        Span<float> patch = stackalloc float[Patch * Patch];
        Sample(plane, extremum, angle, patch);
        Span<float> histogram = stackalloc float[Padded * Padded * Directions];
        histogram.Clear();
        Accumulate(patch, histogram);
        Span<float> vector = stackalloc float[LocalFeatures.DescriptorLength];
        for (var row = 0; row < Cells; row++)
            histogram.Slice(((row + 1) * Padded + 1) * Directions, Cells * Directions).CopyTo(vector[(row * Cells * Directions)..]);
        return Quantise(vector, descriptor);
    }

    private static void Sample(FloatPlane plane, in Extremum extremum, float angle, Span<float> patch)
    {
        var step = Spacing * extremum.Sigma;
        float cos = MathF.Cos(angle) * step, sin = MathF.Sin(angle) * step;
        ReadOnlySpan<float> samples = plane.Samples;
        int width = plane.Width, height = plane.Height;
        const float Middle = (Patch - 1) / 2f;
        float right = width - 1.001f, bottom = height - 1.001f;
        for (var j = 0; j < Patch; j++)
        {
            var startX = extremum.X - Middle * cos - (j - Middle) * sin;
            var startY = extremum.Y - Middle * sin + (j - Middle) * cos;
            var line = patch.Slice(j * Patch, Patch);
            for (var i = 0; i < line.Length; i++)
            {
                // Beyond the edge the outermost sample goes on: no gradient, no weight.
                var x = MathF.Min(MathF.Max(startX + i * cos, 0), right);
                var y = MathF.Min(MathF.Max(startY + i * sin, 0), bottom);
                int column = (int)x, row = (int)y;
                float dx = x - column, dy = y - row;
                var at = row * width + column;
                var upper = samples[at] + dx * (samples[at + 1] - samples[at]);
                var lower = samples[at + width] + dx * (samples[at + width + 1] - samples[at + width]);
                line[i] = upper + dy * (lower - upper);
            }
        }
    }

    private static void Accumulate(ReadOnlySpan<float> patch, Span<float> histogram)
    {
        for (var j = 0; j < Grid; j++)
        {
            ReadOnlySpan<float> above = patch.Slice(j * Patch, Patch), here = patch.Slice((j + 1) * Patch, Patch), below = patch.Slice((j + 2) * Patch, Patch);
            for (var i = 0; i < Grid; i++)
            {
                float dx = here[i + 2] - here[i], dy = below[i + 1] - above[i + 1];
                var weight = Window[i] * Window[j] * MathF.Sqrt(dx * dx + dy * dy);
                var turn = Angles.Direction(dy, dx) * (Directions / (2 * MathF.PI)) + Directions;
                var direction = (int)turn;
                var next = weight * (turn - direction);
                var first = weight - next;
                int low = direction % Directions, high = (direction + 1) % Directions;

                var cell = (LowerCell[j] * Padded + LowerCell[i]) * Directions;
                float right = UpperShare[i], left = 1 - right, down = UpperShare[j], up = 1 - down;
                var upper = histogram.Slice(cell, 2 * Directions);
                var lower = histogram.Slice(cell + Padded * Directions, 2 * Directions);
                upper[low] += first * up * left;
                upper[high] += next * up * left;
                upper[low + Directions] += first * up * right;
                upper[high + Directions] += next * up * right;
                lower[low] += first * down * left;
                lower[high] += next * down * left;
                lower[low + Directions] += first * down * right;
                lower[high + Directions] += next * down * right;
            }
        }
    }

    private static bool Quantise(Span<float> vector, Span<byte> descriptor)
    {
        var square = 0f;
        foreach (var value in vector)
            square += value * value;
        if (!(square > 1e-12f))
            return false;
        // Clamping keeps one strong edge, or a highlight, from saying everything.
        var most = Clamp * MathF.Sqrt(square);
        var sum = 0f;
        foreach (ref var value in vector)
            sum += value = MathF.Min(value, most);
        for (var i = 0; i < vector.Length; i++)
            descriptor[i] = (byte)MathF.Min(MathF.Round(Unit * MathF.Sqrt(vector[i] / sum)), 255);
        return true;
    }
}
