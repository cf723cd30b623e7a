using Catchlight.Index.Directories;
using Catchlight.Index.Segments;
using Catchlight.Index.Words;

namespace Catchlight.Index.Searching;

/// <summary>The open segments of one published state. Freed when the searcher has moved on and the last search on it has ended.</summary>
internal sealed class Snapshot
{
    // A writer that publishes and merges without pause could remove segments under us; this often in a row is something else.
    private const int MaxAttempts = 10;

    private int _users = 1;

    private readonly Manifest _manifest;

    private Snapshot(Manifest manifest, Segment[] segments)
    {
        _manifest = manifest;
        Segments = segments;
        Pictures = segments.Sum(segment => segment.Entry.Present);
    }

    public IReadOnlyList<Segment> Segments { get; }

    public long Pictures { get; }

    /// <summary>The published state as it is now; null where that is the state of <paramref name="before"/>. Segments of that are shared.</summary>
    public static Snapshot? Open(IIndexDirectory directory, Vocabulary vocabulary, Snapshot? before)
    {
        for (var attempt = 1; ; attempt++)
        {
            var manifest = Manifest.Read(directory) ?? Manifest.Empty;
            if (before is not null && manifest.IsSame(before._manifest))
                return null;
            var segments = new List<Segment>();
            try
            {
                if (manifest.Segments.All(entry => TryOpen(directory, entry, manifest.Deleted, vocabulary, before, segments)))
                    return new Snapshot(manifest, [.. segments]);
            }
            catch
            {
                ReleaseAll(segments);
                throw;
            }
            ReleaseAll(segments);
            var missing = manifest.Segments[segments.Count].FileName;
            // A merge removes segments after it has replaced the manifest: then the new manifest names others.
            if (attempt == MaxAttempts || Manifest.Read(directory) is { } now && now.IsSame(manifest))
                throw new IndexCorruptException(missing, 0, "the file is missing");
        }
    }

    /// <summary>Takes part in the use; whoever calls knows that somebody else still uses it.</summary>
    public Snapshot Share()
    {
        Interlocked.Increment(ref _users);
        return this;
    }

    /// <summary>Ends one use.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
            ReleaseAll(Segments);
    }

    private static bool TryOpen(IIndexDirectory directory, SegmentEntry entry, IReadOnlyList<IdRange> deleted, Vocabulary vocabulary, Snapshot? before, List<Segment> segments)
    {
        var known = before?.Segments.FirstOrDefault(segment => segment.Entry with { Deleted = 0 } == entry with { Deleted = 0 });
        if ((known?.Share() ?? Segment.Open(directory, entry, vocabulary)) is not { } opened)
            return false;
        var segment = opened.Without(entry, entry.Deleted == 0 ? [] : deleted);
        opened.Release();
        segments.Add(segment);
        if (segment.VocabularyId != vocabulary.Id)
            throw new IndexVersionException(segment.Name, $"it was made with vocabulary {segment.VocabularyId:x16}; this program has {vocabulary.Id:x16}");
        return true;
    }

    private static void ReleaseAll(IEnumerable<Segment> segments)
    {
        foreach (var segment in segments)
            segment.Release();
    }
}
