using Catchlight.Index.Directories;
using Catchlight.Index.Merging;
using Catchlight.Index.Segments;
using Catchlight.Index.Words;

namespace Catchlight.Index.Writing;

/// <summary>The merges of one writer: at most one at a time, beside it. Not thread-safe.</summary>
/// <param name="directory">The index.</param>
/// <param name="published">Its state.</param>
/// <param name="vocabulary">Where visual words come from.</param>
/// <param name="options">How the index is written.</param>
internal sealed class Merges(IIndexDirectory directory, PublishedSegments published, Vocabulary vocabulary, IndexWriterOptions options) : IDisposable
{
    /// <summary>The merge that goes on; null where there is none.</summary>
    public RunningMerge? Running { get; private set; }

    /// <summary>Whether there is more to merge than usual.</summary>
    public bool IsBehind => !MergePolicy.Choose(published.Manifest.Segments, 2 * options.MergeFactor, options.MaxMergedPictures).Equals(..0);

    /// <summary>Begins a merge where there are many small segments and none goes on; whether one goes on now.</summary>
    public bool Begin(IReadOnlyList<SegmentEntry> among) => Begin(among, MergePolicy.Choose(among, options.MergeFactor, options.MaxMergedPictures));

    /// <summary>Begins to merge what can be one segment and is not; whether one goes on now.</summary>
    public bool BeginAll() => Begin(published.Manifest.Segments, MergePolicy.ChooseAll(published.Manifest.Segments, published.IsOfEarlierVersion));

    /// <summary>Waits for the merge that goes on and puts its segment in the place of the sources; nothing where there is none.</summary>
    /// <exception cref="IOException">A source is damaged, or the storage refused.</exception>
    public void TakeOver()
    {
        if (Running is null)
            return;
        using var merging = Running;
        Running = null;
        var merged = merging.Result();
        var segments = published.Manifest.Segments.ToList();
        var first = segments.IndexOf(merging.Sources[0]);
        segments.RemoveRange(first, merging.Sources.Count);
        if (merged is not null)
            segments.Insert(first, merged);
        published.Replace(segments, published.Manifest.Deleted);
        published.RemoveUnused(null);
    }

    /// <summary>Ends the merge that goes on; what it did is dropped.</summary>
    public void Cancel()
    {
        Running?.Dispose();
        Running = null;
    }

    /// <summary>Writes a segment anew without what is deleted; null where nothing is left. Nothing refers to it yet.</summary>
    public SegmentEntry? Cut(SegmentEntry entry, IReadOnlyList<IdRange> deleted) => MergeOf([entry], deleted).Run(published.NewNumber, CancellationToken.None);

    /// <inheritdoc/>
    public void Dispose() => Cancel();

    private bool Begin(IReadOnlyList<SegmentEntry> among, Range chosen)
    {
        if (Running is null && chosen.GetOffsetAndLength(among.Count) is var (first, count) && count > 0)
        {
            var sources = among.Skip(first).Take(count).ToList();
            Running = new RunningMerge(sources, MergeOf(sources, published.Manifest.Deleted), published.NewNumber);
        }
        return Running is not null;
    }

    private SegmentMerge MergeOf(IReadOnlyList<SegmentEntry> sources, IReadOnlyList<IdRange> deleted) =>
        new(directory, sources, deleted, vocabulary, options.MaxFeatures, options.MaxParallelism);
}
