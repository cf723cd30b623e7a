using System.Buffers;

namespace Catchlight.Imaging.Pixels;

/// <summary>
/// Brings the luma of a picture to another size while its rows arrive from the top, so that the picture need not be in memory as a whole.
/// Shrinking averages over areas, so that nothing finer than the new pixels is left to alias; enlarging interpolates linearly between pixel centres.
/// </summary>
internal sealed class LumaReducer : IDisposable
{
    private readonly (int Width, int Height) _from;
    private readonly (int Width, int Height) _to;
    private readonly bool _vectors;
    private readonly double _step;
    private readonly FloatPlane _narrow;
    private float[]? _sums;
    private int _arrived;
    private int _done;

    /// <param name="from">The size of the picture.</param>
    /// <param name="to">The size that is wanted.</param>
    /// <param name="vectors">Whether to take the vector path; the result is the same to the bit.</param>
    public LumaReducer((int Width, int Height) from, (int Width, int Height) to, bool vectors)
    {
        (_from, _to, _vectors) = (from, to, vectors);
        // Each axis is either shrunk or enlarged; an extreme aspect can ask for both at once.
        _narrow = new FloatPlane(Math.Min(to.Width, from.Width), Math.Min(to.Height, from.Height));
        _step = (double)from.Height / _narrow.Height;
        _sums = ArrayPool<float>.Shared.Rent(from.Width);
        Sums.Clear();
    }

    private Span<float> Sums => _sums.AsSpan(0, _from.Width);

    /// <summary>Takes the next row of the picture: one value a pixel.</summary>
    public void Add(ReadOnlySpan<float> luma)
    {
        var from = _arrived++;
        while (_done < _narrow.Height)
        {
            double top = _done * _step, bottom = Math.Min((_done + 1) * _step, _from.Height);
            if (from < (int)top)
                return;
            var share = Math.Min(bottom, from + 1) - Math.Max(top, from);
            // The row is added as a pair with itself: half the weight each.
            if (share > 1e-9)
                PlaneMath.AddPair(Sums, luma, luma, (float)(share / _step / 2), _vectors);
            if (from + 1 < bottom)
                return;
            Average(Sums, _narrow.Row(_done++));
            Sums.Clear();
        }
    }

    /// <summary>The luma at the size that is wanted, after the last row: a rented plane that the caller disposes.</summary>
    public FloatPlane Finish()
    {
        var plane = new FloatPlane(_to.Width, _to.Height);
        Enlarge(_narrow, plane);
        return plane;
    }

    public void Dispose()
    {
        if (_sums is null)
            return;
        ArrayPool<float>.Shared.Return(_sums);
        _sums = null;
        _narrow.Dispose();
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
