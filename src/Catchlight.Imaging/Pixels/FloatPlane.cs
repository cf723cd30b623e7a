using System.Buffers;

namespace Catchlight.Imaging.Pixels;

/// <summary>One grey value a pixel, rows from the top without padding, in memory rented until disposed.</summary>
internal sealed class FloatPlane : IDisposable
{
    private float[]? _samples;

    /// <summary>A plane with undefined content.</summary>
    public FloatPlane(int width, int height)
    {
        Width = width;
        Height = height;
        _samples = ArrayPool<float>.Shared.Rent(checked(width * height));
    }

    public int Width { get; }

    public int Height { get; }

    public Span<float> Samples => _samples.AsSpan(0, Width * Height);

    public Span<float> Row(int y) => _samples.AsSpan(y * Width, Width);

    public void Dispose()
    {
        if (_samples is null)
            return;
        ArrayPool<float>.Shared.Return(_samples);
        _samples = null;
    }
}
