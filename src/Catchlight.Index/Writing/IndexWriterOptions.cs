using System.ComponentModel.DataAnnotations;
using Catchlight.Index.Words;

namespace Catchlight.Index.Writing;

/// <summary>How an index is written.</summary>
public sealed record IndexWriterOptions
{
    /// <summary>The options used where none are given.</summary>
    public static IndexWriterOptions Default { get; } = new();

    /// <summary>Where visual words come from. Default: the vocabulary of this program. An index keeps to the one it was begun with.</summary>
    public Vocabulary? Vocabulary { get; init; }

    /// <summary>How many neighbouring segments of about one size are merged into one, 2 to 1000, default 16.</summary>
    [Range(2, 1000)]
    public int MergeFactor { get; init; } = 16;

    /// <summary>
    /// <see cref="IndexWriter.Publish"/> merges into segments of at most this many pictures, at least 0, default 4,194,304; 0 merges never.
    /// <see cref="IndexWriter.Merge"/> knows no such limit.
    /// </summary>
    [Range(0, int.MaxValue)]
    public int MaxMergedPictures { get; init; } = 1 << 22;

    /// <summary>
    /// Whether merging goes on beside the writer, default true, so that publishing need not wait for it. What is not done when the writer is
    /// disposed is begun again by another.
    /// </summary>
    public bool MergeInBackground { get; init; } = true;

    /// <summary>
    /// Of a picture only this many features, the first, are kept, 1 to 65,535, default 320: 15 bytes each. More find smaller parts of a picture
    /// (measured: docs/measurements/index.md).
    /// </summary>
    [Range(1, ushort.MaxValue)]
    public int MaxFeatures { get; init; } = 320;

    /// <summary>How many cores to use, at least 1. Default: all.</summary>
    [Range(1, int.MaxValue)]
    public int MaxParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>The clock, for the lock file. Default: the system's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MergeFactor, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MergeFactor, 1000);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxMergedPictures);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxFeatures, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxFeatures, ushort.MaxValue);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxParallelism, 1);
    }
}
