namespace Catchlight.Ingest.Decoding;

/// <summary>
/// Lays rows of a stored picture where they belong in the upright one, following its Exif orientation (1–8, Exif 2.3
/// tag 0x0112). Done strip by strip, so a turned picture takes no second copy in memory.
/// </summary>
internal readonly struct Upright
{
    private readonly int _storedWidth;
    private readonly long _origin;
    private readonly long _stepX;
    private readonly long _stepY;

    /// <param name="storedWidth">Pixels a row as stored.</param>
    /// <param name="storedHeight">Rows as stored.</param>
    /// <param name="orientation">1 to 8; anything else counts as 1.</param>
    public Upright(int storedWidth, int storedHeight, int orientation)
    {
        long w = storedWidth, h = storedHeight;
        _storedWidth = storedWidth;
        var turned = orientation is >= 5 and <= 8;
        Width = turned ? storedHeight : storedWidth;
        Height = turned ? storedWidth : storedHeight;
        // Where stored (0,0) goes, and how far one step right and one row down of the stored picture move there, in pixels.
        (_origin, _stepX, _stepY) = orientation switch
        {
            2 => (w - 1, -1, w),
            3 => (w * h - 1, -1, -w),
            4 => (w * (h - 1), 1, -w),
            5 => (0, h, 1),
            6 => (h - 1, h, -1),
            7 => (w * h - 1, -h, -1),
            8 => (h * (w - 1), -h, 1),
            _ => (0L, 1L, w),
        };
    }

    /// <summary>Pixels a row of the upright picture.</summary>
    public int Width { get; }

    /// <summary>Rows of the upright picture.</summary>
    public int Height { get; }

    /// <summary>Writes whole stored rows (3 bytes a pixel) into the upright picture.</summary>
    public void Place(ReadOnlySpan<byte> rows, int firstRow, Span<byte> upright)
    {
        if (_stepX == 1 && _stepY == _storedWidth)
        {
            rows.CopyTo(upright[checked(3 * _storedWidth * firstRow)..]);
            return;
        }
        for (var from = 0; from < rows.Length; firstRow++)
        {
            var to = 3 * (_origin + firstRow * _stepY);
            for (var x = 0; x < _storedWidth; x++, from += 3, to += 3 * _stepX)
                rows.Slice(from, 3).CopyTo(upright[(int)to..]);
        }
    }
}
