using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Geometry;

/// <summary>
/// Descriptors laid out so that one of another picture is compared with sixteen at once. Numbers are floats but whole: with bytes
/// in 128 dimensions no sum exceeds 2^23, so every result is exact, in whatever order it is added.
/// <code>
/// panel p: 128 rows of 16 floats; row k, column c = byte k of descriptor 16·p + c, 0 beyond the last
/// </code>
/// </summary>
internal sealed class DescriptorPanels : IDisposable
{
    public const int Lanes = 16;
    private const int Length = LocalFeatures.DescriptorLength;
    private float[]? _panels;
    private readonly float[] _squares;

    public DescriptorPanels(ReadOnlySpan<byte> descriptors)
    {
        Count = descriptors.Length / Length;
        Panels = (Count + Lanes - 1) / Lanes;
        _panels = ArrayPool<float>.Shared.Rent(Math.Max(Panels * Lanes * Length, 1));
        _squares = new float[Panels * Lanes];
        var panels = _panels.AsSpan(0, Panels * Lanes * Length);
        panels.Clear();
        for (var i = 0; i < Count; i++)
        {
            var panel = panels.Slice(i / Lanes * Lanes * Length, Lanes * Length);
            var descriptor = descriptors.Slice(i * Length, Length);
            var square = 0;
            for (var k = 0; k < Length; k++)
            {
                panel[k * Lanes + i % Lanes] = descriptor[k];
                square += descriptor[k] * descriptor[k];
            }
            _squares[i] = square;
        }
    }

    public int Count { get; }

    private int Panels { get; }

    /// <summary>Length of a row of distances: <see cref="Count"/> rounded up to whole panels.</summary>
    public int Stride => Panels * Lanes;

    /// <summary>Squared Euclidean distances from two descriptors to all; those beyond the last mean nothing.</summary>
    public void Distances(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, Span<float> toFirst, Span<float> toSecond, bool vectors)
    {
        Span<float> a = stackalloc float[Length], b = stackalloc float[Length];
        float squareA = 0, squareB = 0;
        for (var k = 0; k < Length; k++)
        {
            squareA += (a[k] = first[k]) * first[k];
            squareB += (b[k] = second[k]) * second[k];
        }
        var panels = _panels.AsSpan(0, Panels * Lanes * Length);
        for (var p = 0; p < Panels; p++)
        {
            var panel = panels.Slice(p * Lanes * Length, Lanes * Length);
            Span<float> dotA = toFirst.Slice(p * Lanes, Lanes), dotB = toSecond.Slice(p * Lanes, Lanes);
            if (!vectors)
                Scalar(panel, a, b, dotA, dotB);
            else if (Vector256.IsHardwareAccelerated)
                Wide(panel, a, b, dotA, dotB);
            else
                Narrow(panel, a, b, dotA, dotB);
        }
        for (var i = 0; i < Stride; i++)
        {
            toFirst[i] = squareA + _squares[i] - 2 * toFirst[i];
            toSecond[i] = squareB + _squares[i] - 2 * toSecond[i];
        }
    }

    public void Dispose()
    {
        if (_panels is null)
            return;
        ArrayPool<float>.Shared.Return(_panels);
        _panels = null;
    }

    private static void Scalar(ReadOnlySpan<float> panel, ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> dotA, Span<float> dotB)
    {
        dotA.Clear();
        dotB.Clear();
        for (var k = 0; k < Length; k++)
            for (var c = 0; c < Lanes; c++)
            {
                dotA[c] += a[k] * panel[k * Lanes + c];
                dotB[c] += b[k] * panel[k * Lanes + c];
            }
    }

    private static void Wide(ReadOnlySpan<float> panel, ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> dotA, Span<float> dotB)
    {
        var rows = MemoryMarshal.Cast<float, Vector256<float>>(panel);
        Vector256<float> a0 = default, a1 = default, b0 = default, b1 = default;
        for (var k = 0; k < a.Length && k < b.Length && 2 * k + 1 < rows.Length; k++)
        {
            Vector256<float> left = rows[2 * k], right = rows[2 * k + 1], x = Vector256.Create(a[k]), y = Vector256.Create(b[k]);
            a0 = Vector256.MultiplyAddEstimate(x, left, a0);
            a1 = Vector256.MultiplyAddEstimate(x, right, a1);
            b0 = Vector256.MultiplyAddEstimate(y, left, b0);
            b1 = Vector256.MultiplyAddEstimate(y, right, b1);
        }
        a0.CopyTo(dotA);
        a1.CopyTo(dotA[8..]);
        b0.CopyTo(dotB);
        b1.CopyTo(dotB[8..]);
    }

    private static void Narrow(ReadOnlySpan<float> panel, ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> dotA, Span<float> dotB)
    {
        var rows = MemoryMarshal.Cast<float, Vector128<float>>(panel);
        for (var part = 0; part < Lanes / 4; part++)
        {
            Vector128<float> sumA = default, sumB = default;
            for (var k = 0; k < a.Length && k < b.Length; k++)
            {
                var row = rows[k * (Lanes / 4) + part];
                sumA += row * a[k];
                sumB += row * b[k];
            }
            sumA.CopyTo(dotA[(part * 4)..]);
            sumB.CopyTo(dotB[(part * 4)..]);
        }
    }
}
