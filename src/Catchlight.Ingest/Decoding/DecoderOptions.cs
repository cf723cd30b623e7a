namespace Catchlight.Ingest.Decoding;

/// <summary>What one picture may cost.</summary>
public sealed record DecoderOptions
{
    /// <summary>The default of <see cref="MaxBytes"/>: 50 MB.</summary>
    public const long DefaultMaxBytes = 50_000_000;

    /// <summary>Bytes a file may have. 1 to 2,000,000,000; default 50 MB.</summary>
    public long MaxBytes
    {
        get;
        init => field = InRange(value, 1, 2_000_000_000);
    } = DefaultMaxBytes;

    /// <summary>Width × height that a header may announce. 1 to 700,000,000; default 100 million. Decoded, a pixel takes 3 bytes.</summary>
    public long MaxPixels
    {
        get;
        init => field = InRange(value, 1, 700_000_000);
    } = 100_000_000;

    /// <summary>
    /// How long one decode may take. Above zero; default 20 seconds. Looked at between strips of rows, so formats that
    /// decode in one piece (HEIC, AVIF, interlaced PNG) are held back by <see cref="MaxPixels"/> alone.
    /// </summary>
    public TimeSpan TimeLimit
    {
        get;
        init => field = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = TimeSpan.FromSeconds(20);

    /// <summary>Whose time <see cref="TimeLimit"/> is measured in.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    private static long InRange(long value, long low, long high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, low);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, high);
        return value;
    }

    /// <summary>
    /// Whether to leave out what a viewer does: the Exif orientation and an embedded colour profile. Default false; true gives
    /// the pixels that the PDQ reference tool hashes.
    /// </summary>
    public bool AsStored { get; init; }
}
