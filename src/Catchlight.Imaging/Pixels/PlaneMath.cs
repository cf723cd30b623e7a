using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Catchlight.Imaging.Pixels;

/// <summary>
/// The inner loops over rows of samples. Each does the same operations in the same order on its vector paths and on its
/// scalar path (no fused multiply-add), so that all give the same bits. All spans of a call have the same length.
/// A weight is made a vector before the loop: in a browser, a vector times a number is a call that takes longer than all the rest.
/// </summary>
internal static class PlaneMath
{
    /// <summary>sums = weight · values.</summary>
    public static void Scale(Span<float> sums, ReadOnlySpan<float> values, float weight, bool vectors)
    {
        var done = 0;
        if (vectors && Vector256.IsHardwareAccelerated)
        {
            var factor = Vector256.Create(weight);
            var to = MemoryMarshal.Cast<float, Vector256<float>>(sums);
            var from = MemoryMarshal.Cast<float, Vector256<float>>(values);
            for (var i = 0; i < to.Length && i < from.Length; i++)
                to[i] = from[i] * factor;
            done = to.Length * Vector256<float>.Count;
        }
        else if (vectors)
        {
            var factor = Vector128.Create(weight);
            var to = MemoryMarshal.Cast<float, Vector128<float>>(sums);
            var from = MemoryMarshal.Cast<float, Vector128<float>>(values);
            for (var i = 0; i < to.Length && i < from.Length; i++)
                to[i] = from[i] * factor;
            done = to.Length * Vector128<float>.Count;
        }
        for (; done < sums.Length; done++)
            sums[done] = values[done] * weight;
    }

    /// <summary>sums += weight · (left + right).</summary>
    public static void AddPair(Span<float> sums, ReadOnlySpan<float> left, ReadOnlySpan<float> right, float weight, bool vectors)
    {
        var done = 0;
        if (vectors && Vector256.IsHardwareAccelerated)
        {
            var factor = Vector256.Create(weight);
            var to = MemoryMarshal.Cast<float, Vector256<float>>(sums);
            var a = MemoryMarshal.Cast<float, Vector256<float>>(left);
            var b = MemoryMarshal.Cast<float, Vector256<float>>(right);
            for (var i = 0; i < to.Length && i < a.Length && i < b.Length; i++)
                to[i] += (a[i] + b[i]) * factor;
            done = to.Length * Vector256<float>.Count;
        }
        else if (vectors)
        {
            var factor = Vector128.Create(weight);
            var to = MemoryMarshal.Cast<float, Vector128<float>>(sums);
            var a = MemoryMarshal.Cast<float, Vector128<float>>(left);
            var b = MemoryMarshal.Cast<float, Vector128<float>>(right);
            for (var i = 0; i < to.Length && i < a.Length && i < b.Length; i++)
                to[i] += (a[i] + b[i]) * factor;
            done = to.Length * Vector128<float>.Count;
        }
        for (; done < sums.Length; done++)
            sums[done] += (left[done] + right[done]) * weight;
    }

    /// <summary>differences = minuends − subtrahends.</summary>
    public static void Subtract(Span<float> differences, ReadOnlySpan<float> minuends, ReadOnlySpan<float> subtrahends, bool vectors)
    {
        var done = 0;
        if (vectors && Vector256.IsHardwareAccelerated)
        {
            var to = MemoryMarshal.Cast<float, Vector256<float>>(differences);
            var a = MemoryMarshal.Cast<float, Vector256<float>>(minuends);
            var b = MemoryMarshal.Cast<float, Vector256<float>>(subtrahends);
            for (var i = 0; i < to.Length && i < a.Length && i < b.Length; i++)
                to[i] = a[i] - b[i];
            done = to.Length * Vector256<float>.Count;
        }
        else if (vectors)
        {
            var to = MemoryMarshal.Cast<float, Vector128<float>>(differences);
            var a = MemoryMarshal.Cast<float, Vector128<float>>(minuends);
            var b = MemoryMarshal.Cast<float, Vector128<float>>(subtrahends);
            for (var i = 0; i < to.Length && i < a.Length && i < b.Length; i++)
                to[i] = a[i] - b[i];
            done = to.Length * Vector128<float>.Count;
        }
        for (; done < differences.Length; done++)
            differences[done] = minuends[done] - subtrahends[done];
    }

    /// <summary>Widens the running least and greatest values by another row.</summary>
    public static void Widen(Span<float> least, Span<float> greatest, ReadOnlySpan<float> values, bool vectors)
    {
        var done = 0;
        if (vectors && Vector256.IsHardwareAccelerated)
        {
            var low = MemoryMarshal.Cast<float, Vector256<float>>(least);
            var high = MemoryMarshal.Cast<float, Vector256<float>>(greatest);
            var from = MemoryMarshal.Cast<float, Vector256<float>>(values);
            for (var i = 0; i < low.Length && i < high.Length && i < from.Length; i++)
            {
                low[i] = Vector256.Min(low[i], from[i]);
                high[i] = Vector256.Max(high[i], from[i]);
            }
            done = low.Length * Vector256<float>.Count;
        }
        else if (vectors)
        {
            var low = MemoryMarshal.Cast<float, Vector128<float>>(least);
            var high = MemoryMarshal.Cast<float, Vector128<float>>(greatest);
            var from = MemoryMarshal.Cast<float, Vector128<float>>(values);
            for (var i = 0; i < low.Length && i < high.Length && i < from.Length; i++)
            {
                low[i] = Vector128.Min(low[i], from[i]);
                high[i] = Vector128.Max(high[i], from[i]);
            }
            done = low.Length * Vector128<float>.Count;
        }
        for (; done < least.Length; done++)
        {
            least[done] = MathF.Min(least[done], values[done]);
            greatest[done] = MathF.Max(greatest[done], values[done]);
        }
    }
}
