using System.ComponentModel.DataAnnotations;
using Catchlight.Imaging.Geometry;
using Catchlight.Index.Words;

namespace Catchlight.Index.Searching;

/// <summary>How an index is searched. The limits bound the work of one search, whatever the query.</summary>
public sealed record SearchOptions
{
    /// <summary>The options used where none are given.</summary>
    public static SearchOptions Default { get; } = new();

    /// <summary>How many candidates by local features are verified, of the upright and of the mirrored query each, 1 to 1000, default 25.</summary>
    [Range(1, 1000)]
    public int MaxFeatureCandidates { get; init; } = 25;

    /// <summary>How many candidates by hash are verified, the nearest first, 1 to 10,000, default 100.</summary>
    [Range(1, 10_000)]
    public int MaxHashCandidates { get; init; } = 100;

    /// <summary>Of the query only this many features, the first, are looked up, 1 to 4000, default 1000; candidates are verified with all.</summary>
    [Range(1, 4000)]
    public int MaxQueryFeatures { get; init; } = 1000;

    /// <summary>Each query feature is looked up under this many nearest words, 1 to 16, default 3.</summary>
    [Range(1, 16)]
    public int WordsEach { get; init; } = 3;

    /// <summary>
    /// Of a query's words the commonest are passed over so that at most this many postings are looked at, of the upright and of the mirrored query each, at
    /// least 1, default 30,000,000.
    /// </summary>
    [Range(1, long.MaxValue)]
    public long MaxPostings { get; init; } = 30_000_000;

    /// <summary>Signatures that differ in more bits than this are of different spots, 0 to 64, default 20.</summary>
    [Range(0, 64)]
    public int MaxSignatureDistance { get; init; } = 20;

    /// <summary>Fewer features than this that agree on turn and scale make no candidate, 1 to 100, default 3.</summary>
    [Range(1, 100)]
    public int MinVotes { get; init; } = 3;

    /// <summary>How many cores one search may use, at least 1. Default: all.</summary>
    [Range(1, int.MaxValue)]
    public int MaxParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>What counts as a proof. Null for <see cref="AlignerOptions.Default"/> with a looser ratio, 0.95, since descriptors of the index are rounded.</summary>
    public AlignerOptions? Aligner { get; init; }

    /// <summary>The vocabulary of the index. Default: that of this program.</summary>
    public Vocabulary? Vocabulary { get; init; }

    /// <summary>The clock that measures a search. Default: the system's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    internal void Check()
    {
        InRange(MaxFeatureCandidates, 1, 1000, nameof(MaxFeatureCandidates));
        InRange(MaxHashCandidates, 1, 10_000, nameof(MaxHashCandidates));
        InRange(MaxQueryFeatures, 1, 4000, nameof(MaxQueryFeatures));
        InRange(WordsEach, 1, 16, nameof(WordsEach));
        InRange(MaxSignatureDistance, 0, 64, nameof(MaxSignatureDistance));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxPostings, 1);
        InRange(MinVotes, 1, 100, nameof(MinVotes));
        InRange(MaxParallelism, 1, int.MaxValue, nameof(MaxParallelism));
    }

    private static void InRange(int value, int least, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
    }
}
