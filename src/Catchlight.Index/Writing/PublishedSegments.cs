using Catchlight.Index.Directories;
using Catchlight.Index.Segments;

namespace Catchlight.Index.Writing;

/// <summary>The published state of an index, and its replacement by another: the files of the one who holds the writer's lock.</summary>
/// <param name="directory">The index.</param>
/// <param name="manifest">The state as it was found.</param>
internal sealed class PublishedSegments(IIndexDirectory directory, Manifest manifest)
{
    private long _nextNumber = manifest.NextNumber;

    /// <summary>The state now.</summary>
    public Manifest Manifest { get; private set; } = manifest;

    /// <summary>A number that no segment had before. May be called beside the writer.</summary>
    public long NewNumber() => Interlocked.Increment(ref _nextNumber) - 1;

    /// <summary>Publishes another state: atomic and durable.</summary>
    /// <exception cref="IOException">The storage refused; the state before goes on.</exception>
    public void Replace(IReadOnlyList<SegmentEntry> segments, IReadOnlyList<IdRange> deleted)
    {
        var manifest = Manifest.With(segments, deleted, Interlocked.Read(ref _nextNumber));
        directory.Replace(IndexFileNames.Manifest, manifest.ToBytes());
        Manifest = manifest;
    }

    /// <summary>Removes files that the state does not name, but those of a merge that goes on.</summary>
    public void RemoveUnused(RunningMerge? merging)
    {
        var used = Manifest.Segments.Select(segment => segment.FileName).ToHashSet(StringComparer.Ordinal);
        foreach (var name in directory.List())
            if (IndexFileNames.IsTemporary(name) || IndexFileNames.IsSegment(name) && !used.Contains(name) && merging?.Owns(name) != true)
                directory.Delete(name);
    }

    /// <summary>Opens a segment of the state. Whoever does, releases it.</summary>
    /// <exception cref="IndexCorruptException">It is missing or damaged.</exception>
    public Segment Open(SegmentEntry entry) => Segment.Open(directory, entry) ?? throw new IndexCorruptException(entry.FileName, 0, "the file is missing");

    /// <summary>An entry that counts what is deleted of its segment.</summary>
    public SegmentEntry Recount(SegmentEntry entry, IReadOnlyList<IdRange> deleted)
    {
        if (!deleted.Any(range => range.First <= entry.Last && range.Last >= entry.First))
            return entry;
        var segment = Open(entry);
        try
        {
            return entry with { Deleted = DeletedOrdinals.Of(segment, deleted).Count };
        }
        finally
        {
            segment.Release();
        }
    }

    /// <summary>Whether a segment is kept as an earlier version wrote it.</summary>
    public bool IsOfEarlierVersion(SegmentEntry entry)
    {
        var segment = Open(entry);
        segment.Release();
        return !segment.IsOfThisVersion;
    }
}
