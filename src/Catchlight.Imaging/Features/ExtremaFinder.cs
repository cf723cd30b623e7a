using System.Buffers;
using Catchlight.Imaging.Pixels;

namespace Catchlight.Imaging.Features;

/// <summary>
/// Finds the extrema of the differences of Gaussians over position and scale, refines them below the pixel, and drops weak ones
/// and those on edges (Lowe 2004, sections 3.1, 4 and 4.1).
/// </summary>
internal static class ExtremaFinder
{
    // Nothing nearer to the edge: its neighbourhood would be made of repeated samples.
    private const int Border = 5;
    private const int MaxMoves = 5;
    private const float EdgeRatio = 10;

    /// <summary>Below this side an octave has no room for a keypoint.</summary>
    public const int MinSide = 2 * Border + 2;

    /// <summary>Adds the extrema of one octave to <paramref name="found"/>, level by level, row by row.</summary>
    public static void Find(Octave octave, int index, float minResponse, List<Extremum> found, bool vectors)
    {
        var width = octave.Width;
        var least = ArrayPool<float>.Shared.Rent(width);
        var greatest = ArrayPool<float>.Shared.Rent(width);
        try
        {
            Span<float> low = least.AsSpan(0, width), high = greatest.AsSpan(0, width);
            for (var level = 1; level <= Octave.ScalesPerOctave; level++)
                for (var y = Border; y < octave.Height - Border; y++)
                {
                    octave.Difference(level).Row(y).CopyTo(low);
                    low.CopyTo(high);
                    for (var l = level - 1; l <= level + 1; l++)
                        for (var row = y - 1; row <= y + 1; row++)
                            PlaneMath.Widen(low, high, octave.Difference(l).Row(row), vectors);
                    Row(octave, index, level, y, minResponse, low, high, found);
                }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(least);
            ArrayPool<float>.Shared.Return(greatest);
        }
    }

    /// <summary>Looks through one row, given the least and greatest of the nine values above and below each column.</summary>
    private static void Row(Octave octave, int index, int level, int y, float minResponse, ReadOnlySpan<float> low, ReadOnlySpan<float> high, List<Extremum> found)
    {
        var values = octave.Difference(level).Row(y);
        // Refinement only ever raises the absolute value, by little: below half the threshold none is reached.
        var floor = minResponse / 2;
        for (var x = Border; x < values.Length - Border; x++)
        {
            var value = values[x];
            if (value > floor
                ? value < high[x] || value < high[x - 1] || value < high[x + 1]
                : value >= -floor || value > low[x] || value > low[x - 1] || value > low[x + 1])
                continue;
            if (Refine(octave, index, level, x, y, minResponse) is { } extremum)
                found.Add(extremum);
        }
    }

    /// <summary>Fits a quadratic around the sample and moves to its extremum; null where it is weak, on an edge, or runs away.</summary>
    private static Extremum? Refine(Octave octave, int index, int level, int x, int y, float minResponse)
    {
        for (var move = 0; move < MaxMoves; move++)
        {
            var around = new Neighbourhood(octave, level, x, y);
            if (around.Offset() is not var (dx, dy, ds))
                return null;
            if (MathF.Abs(dx) <= 0.5f && MathF.Abs(dy) <= 0.5f && MathF.Abs(ds) <= 0.5f)
            {
                var response = MathF.Abs(around.ValueAt(dx, dy, ds));
                return response < minResponse || around.IsEdge(EdgeRatio)
                    ? null
                    : new Extremum(index, level, x + dx, y + dy, Octave.SigmaOf(level + ds), response);
            }
            if (MathF.Abs(dx) > octave.Width || MathF.Abs(dy) > octave.Height || MathF.Abs(ds) > Octave.Levels)
                return null;
            x += (int)MathF.Round(dx);
            y += (int)MathF.Round(dy);
            level += (int)MathF.Round(ds);
            if (level < 1 || level > Octave.ScalesPerOctave || x < Border || y < Border || x >= octave.Width - Border || y >= octave.Height - Border)
                return null;
        }
        return null;
    }
}
