using Catchlight.Ingest.Decoding;
using Catchlight.Ingest.Tables;

namespace Catchlight.Ingest;

/// <summary>What reading a source may cost.</summary>
public sealed record SourceOptions
{
    /// <summary>Bytes a picture file may have; a larger one is a failure and is not read. 1 to 2,000,000,000; default 50 MB.</summary>
    public long MaxPictureBytes
    {
        get;
        init => field = value is >= 1 and <= 2_000_000_000 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = DecoderOptions.DefaultMaxBytes;

    /// <summary>Bytes of an archived web page that are read; the rest of it is left out. 1 to 100,000,000; default 10 MB.</summary>
    public int MaxPageBytes
    {
        get;
        init => field = value is >= 1 and <= 100_000_000 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = 10_000_000;

    /// <summary>
    /// How many things one archive may have kept in memory to tell which page shows which picture: pages, pictures on them, requests,
    /// redirects, revisits. More are left out, and a failure says so. At least 0; default 1 million, which takes a few hundred
    /// megabytes of memory at the very most.
    /// </summary>
    public int MaxShowings
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = 1_000_000;

    /// <summary>Which columns of a table say what. Default: the usual names.</summary>
    public ColumnMap Columns { get; init; } = ColumnMap.Default;
}
