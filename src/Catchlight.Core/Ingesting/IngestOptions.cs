using Catchlight.Core.Catalogs;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Core.Ingesting;

/// <summary>How sources are taken in.</summary>
public sealed record IngestOptions
{
    /// <summary>The kind of the collection. Null: that of the collection if it exists, else <see cref="CollectionKind.Web"/>.</summary>
    public CollectionKind? Kind { get; init; }

    /// <summary>Whether to keep small copies of the pictures. False leaves a collection that has them as it is; true turns it on for one that has not.</summary>
    public bool Thumbnails { get; init; }

    /// <summary>Pictures that are published together, 1 to 10,000; default 256. A crash loses at most these.</summary>
    public int BatchSize
    {
        get;
        init => field = value is >= 1 and <= 10_000 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = 256;

    /// <summary>How many pictures are decoded at the same time, at least 1. Default: one a core.</summary>
    public int MaxParallelism
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = Environment.ProcessorCount;

    /// <summary>What one picture may cost. Null for the defaults.</summary>
    public DecoderOptions? Decoder { get; init; }

    /// <summary>The clock, for the lock file. Default: the system's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
