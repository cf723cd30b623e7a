using Catchlight.Ingest.Decoding;

namespace Catchlight.Web;

/// <summary>What checks on the site may cost, and how long what they need is kept.</summary>
public sealed record CheckLimits
{
    /// <summary>Bytes a picture may have. 1 to 500,000,000; default 50 MB.</summary>
    public long MaxPictureBytes
    {
        get;
        init => field = InRange(value, 1, 500_000_000);
    } = DecoderOptions.DefaultMaxBytes;

    /// <summary>Width × height that a picture may have. 1 to 700,000,000; default 100 million. One such check takes about 6 bytes of memory a pixel.</summary>
    public long MaxPixels
    {
        get;
        init => field = InRange(value, 1, 700_000_000);
    } = 100_000_000;

    /// <summary>Bytes of pictures that may be under way to the site at the same time; who comes later is asked to wait. At least 1; default 400 MB.</summary>
    public long MaxBytesUnderWay
    {
        get;
        init => field = InRange(value, 1, long.MaxValue);
    } = 400_000_000;

    /// <summary>How long a picture may take to arrive. Above zero; default 5 minutes: 50 MB at 1.3 megabits a second.</summary>
    public TimeSpan MaxUploadTime
    {
        get;
        init => field = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Bytes of a request that is refused which are still read, so that the browser gets to see why; beyond, the connection is closed. At
    /// least 0; default 200 MB.
    /// </summary>
    public long MaxDrainedBytes
    {
        get;
        init => field = InRange(value, 0, long.MaxValue);
    } = 200_000_000;

    /// <summary>Pictures that are decoded and searched for at the same time. At least 1; default one a core, at most 4.</summary>
    public int ChecksAtOnce
    {
        get;
        init => field = (int)InRange(value, 1, int.MaxValue);
    } = Math.Min(4, Environment.ProcessorCount);

    /// <summary>Checks that wait for their turn; who comes later is asked to come again. At least 0; default 20.</summary>
    public int ChecksWaiting
    {
        get;
        init => field = (int)InRange(value, 0, int.MaxValue);
    } = 20;

    /// <summary>
    /// Checks that one address (of IPv6 its /64 network) may begin within <see cref="Window"/>. At least 1; default 30: enough for a class
    /// of a school behind one address, too few for a machine that looks people up.
    /// </summary>
    public int ChecksPerAddress
    {
        get;
        init => field = (int)InRange(value, 1, int.MaxValue);
    } = 30;

    /// <summary>The time for <see cref="ChecksPerAddress"/>. Above zero; default 10 minutes.</summary>
    public TimeSpan Window
    {
        get;
        init => field = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = TimeSpan.FromMinutes(10);

    /// <summary>How long an answer, with a small copy of the picture, is kept in memory. Above zero, at most the 15 minutes that we promise; default 15 minutes.</summary>
    public TimeSpan KeptFor
    {
        get;
        init => field = value > TimeSpan.Zero && value <= TimeSpan.FromMinutes(15) ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = TimeSpan.FromMinutes(15);

    /// <summary>Answers that are kept at the same time; the oldest go first. At least 1; default 1,000.</summary>
    public int MaxKept
    {
        get;
        init => field = (int)InRange(value, 1, int.MaxValue);
    } = 1_000;

    /// <summary>Bytes that all kept answers may take; the oldest go first, the newest stays. At least 1; default 256 MB.</summary>
    public long MaxKeptBytes
    {
        get;
        init => field = InRange(value, 1, long.MaxValue);
    } = 256_000_000;

    private static long InRange(long value, long low, long high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, low);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, high);
        return value;
    }
}
