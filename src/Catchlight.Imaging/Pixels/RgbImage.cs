namespace Catchlight.Imaging.Pixels;

/// <summary>
/// The pixels of a decoded, upright picture: 8-bit sRGB, three interleaved bytes a pixel (R, G, B), rows from the top,
/// pixels from the left, no padding between rows. Immutable by contract: who hands the array over no longer writes to it.
/// </summary>
public sealed class RgbImage
{
    private readonly byte[] _pixels;

    /// <summary>Wraps <paramref name="pixels"/> without copying.</summary>
    /// <param name="width">Pixels a row, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    /// <param name="pixels">Exactly 3 × <paramref name="width"/> × <paramref name="height"/> bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is below 1.</exception>
    /// <exception cref="ArgumentException">The array has another length.</exception>
    public RgbImage(int width, int height, byte[] pixels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        ArgumentNullException.ThrowIfNull(pixels);
        if (pixels.LongLength != 3L * width * height)
            throw new ArgumentException($"{width} × {height} RGB pixels take {3L * width * height} bytes, not {pixels.LongLength}.", nameof(pixels));
        Width = width;
        Height = height;
        _pixels = pixels;
    }

    /// <summary>Pixels a row, at least 1.</summary>
    public int Width { get; }

    /// <summary>Rows, at least 1.</summary>
    public int Height { get; }

    /// <summary>All pixels, 3 × <see cref="Width"/> × <see cref="Height"/> bytes.</summary>
    public ReadOnlySpan<byte> Pixels => _pixels;

    /// <summary>One row, 3 × <see cref="Width"/> bytes.</summary>
    /// <param name="y">0 to <see cref="Height"/> − 1.</param>
    public ReadOnlySpan<byte> Row(int y) => _pixels.AsSpan(3 * Width * y, 3 * Width);
}
