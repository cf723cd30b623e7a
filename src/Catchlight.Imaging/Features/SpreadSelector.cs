namespace Catchlight.Imaging.Features;

/// <summary>
/// Orders keypoints so that the strong come first, but no corner takes all: a keypoint counts the less, the more stronger
/// ones lie in its cell of a grid over the picture.
/// </summary>
internal static class SpreadSelector
{
    private const int CellsPerSide = 10;

    // After this many stronger ones in its cell a keypoint counts half.
    private const float HalfAt = 6;

    /// <summary>Sorts <paramref name="extrema"/> in place, best first; equal ones by position, so that the order is always the same.</summary>
    public static void Order(List<Extremum> extrema, int width, int height)
    {
        extrema.Sort(static (a, b) => a.Response != b.Response ? b.Response.CompareTo(a.Response)
            : a.Octave != b.Octave ? a.Octave.CompareTo(b.Octave)
            : a.Y != b.Y ? a.Y.CompareTo(b.Y) : a.X.CompareTo(b.X));
        // Two samples may have been refined to one and the same extremum.
        var kept = 0;
        for (var i = 0; i < extrema.Count; i++)
            if (kept == 0 || extrema[i] != extrema[kept - 1])
                extrema[kept++] = extrema[i];
        extrema.RemoveRange(kept, extrema.Count - kept);

        Span<int> stronger = stackalloc int[CellsPerSide * CellsPerSide];
        stronger.Clear();
        var side = (float)Math.Max(width, height) / CellsPerSide;
        var weights = new float[extrema.Count];
        var order = new int[extrema.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            var column = Math.Clamp((int)(extrema[i].WorkingX / side), 0, CellsPerSide - 1);
            var row = Math.Clamp((int)(extrema[i].WorkingY / side), 0, CellsPerSide - 1);
            weights[i] = -extrema[i].Response / (1 + stronger[row * CellsPerSide + column]++ / HalfAt);
            order[i] = i;
        }
        var ranked = extrema.ToArray();
        Array.Sort(weights, order);
        for (var i = 0; i < order.Length; i++)
            extrema[i] = ranked[order[i]];
    }
}
