using Catchlight.Index.Searching;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Core.Checking;

/// <summary>How pictures are checked.</summary>
public sealed record CheckerOptions
{
    /// <summary>What one picture may cost. Null for the defaults.</summary>
    public DecoderOptions? Decoder { get; init; }

    /// <summary>How the index is searched. Null for the defaults.</summary>
    public SearchOptions? Search { get; init; }

    /// <summary>The clock that measures a check. Default: the system's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
