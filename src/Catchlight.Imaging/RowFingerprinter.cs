using System.Buffers;
using System.Runtime.Intrinsics;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;
using Catchlight.Imaging.Pixels;

namespace Catchlight.Imaging;

/// <summary>
/// Computes the fingerprint of a picture while its rows arrive from the top, as a browser hands them out: the picture is never in memory as a
/// whole. The same pixels give the same fingerprint as with <see cref="Fingerprinter"/>. Not thread-safe.
/// </summary>
public sealed class RowFingerprinter : IDisposable
{
    private const int PixelBytes = 4;

    private readonly FeatureOptions _options;
    private readonly WorkingSize _size;
    private readonly PdqRows _hash;
    private readonly LumaReducer _luma;
    private float[]? _line;

    /// <summary>Begins with the picture's size.</summary>
    /// <param name="width">Pixels a row, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    /// <param name="features">Null for <see cref="FeatureOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is below 1, or an option is out of its range.</exception>
    public RowFingerprinter(int width, int height, FeatureOptions? features = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        _options = features ?? FeatureOptions.Default;
        _options.Check();
        (Width, Height) = (width, height);
        _size = WorkingSize.For(width, height, _options.WorkingSide);
        _hash = new PdqRows(width, height, PixelBytes);
        _luma = new LumaReducer((width, height), (_size.Width, _size.Height), Vectors);
        _line = ArrayPool<float>.Shared.Rent(width);
    }

    /// <summary>Pixels a row.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>Rows that have arrived.</summary>
    public int Arrived { get; private set; }

    private static bool Vectors => Vector128.IsHardwareAccelerated;

    /// <summary>Takes the next rows.</summary>
    /// <param name="rows">Whole rows without padding; four bytes a pixel: R, G, B in sRGB, and one that is passed over.</param>
    /// <exception cref="ArgumentException">They are no whole rows, or more than are left.</exception>
    /// <exception cref="ObjectDisposedException">It was disposed of.</exception>
    public void Add(ReadOnlySpan<byte> rows)
    {
        ObjectDisposedException.ThrowIf(_line is null, this);
        var length = PixelBytes * Width;
        if (rows.Length % length != 0 || rows.Length / length > Height - Arrived)
            throw new ArgumentException($"{rows.Length} bytes are no whole rows of {Width} pixels, or more than the {Height - Arrived} that are left.", nameof(rows));
        var luma = _line.AsSpan(0, Width);
        for (; rows.Length > 0; rows = rows[length..], Arrived++)
        {
            PixelLuma.OfRgba(rows[..length], luma, Vectors);
            _luma.Add(luma);
            _hash.Add(rows[..length]);
        }
    }

    /// <summary>The fingerprint, after the last row.</summary>
    /// <exception cref="InvalidOperationException">Rows are missing.</exception>
    public Fingerprint Finish()
    {
        if (Arrived < Height)
            throw new InvalidOperationException($"{Arrived} of {Height} rows have arrived.");
        var (hashes, quality) = _hash.Finish();
        using var luma = _luma.Finish();
        return new Fingerprint(hashes[PdqOrientation.Original], quality, FeatureExtractor.Extract(luma, (Width, Height), _size, _options, Vectors)) { Orientations = hashes };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_line is null)
            return;
        ArrayPool<float>.Shared.Return(_line);
        _line = null;
        _hash.Dispose();
        _luma.Dispose();
    }
}
