using Catchlight.Imaging;
using Catchlight.Index.Directories;
using Catchlight.Index.Merging;
using Catchlight.Index.Segments;
using Catchlight.Index.Words;

namespace Catchlight.Index.Writing;

/// <summary>
/// The one writer of an index. Pictures wait in memory until <see cref="Publish"/>, about 75 KB each, so publish every few hundred. Not
/// thread-safe. Disposing without publishing forgets what waits.
/// </summary>
/// <remarks>
/// The catalogue decides what exists. The order is: <see cref="Add"/>, <see cref="Publish"/>, then the catalogue commits the same
/// pictures, then again. A crash between the two leaves a segment that the catalogue does not know; <see cref="Open"/> with the last id
/// that the catalogue knows drops it. So a second call of <see cref="Publish"/> says that what the first published is kept.
/// </remarks>
public sealed class IndexWriter : IDisposable
{
    private readonly IIndexDirectory _directory;
    private readonly IndexWriterOptions _options;
    private readonly Vocabulary _vocabulary;
    private readonly IDisposable _lock;
    private readonly List<(PictureId Id, Fingerprint Fingerprint)> _waiting = [];
    private Manifest _manifest;
    private bool _broken;
    private bool _disposed;

    private IndexWriter(IIndexDirectory directory, IndexWriterOptions options, IDisposable held, Manifest manifest)
    {
        _directory = directory;
        _options = options;
        _vocabulary = options.Vocabulary ?? Vocabulary.Default;
        _lock = held;
        _manifest = manifest;
    }

    /// <summary>The highest id that is published; null where there is none.</summary>
    public PictureId? LastPublished => _manifest.Last;

    /// <summary>How many pictures are published.</summary>
    public long Published => _manifest.Pictures;

    /// <summary>How many pictures wait for <see cref="Publish"/>.</summary>
    public int Waiting => _waiting.Count;

    /// <summary>
    /// Takes the writer's lock, drops what the catalogue does not know, and removes files that a crash left behind. Begins the index where
    /// there is none.
    /// </summary>
    /// <param name="directory">Where the index is.</param>
    /// <param name="lastKept">Pictures with higher ids are dropped; null drops none. An id of 0 drops all.</param>
    /// <param name="options">Null for <see cref="IndexWriterOptions.Default"/>.</param>
    /// <exception cref="IndexLockedException">Somebody else writes; the message says who.</exception>
    /// <exception cref="IndexCorruptException">The manifest is damaged, or a segment that has to be cut.</exception>
    /// <exception cref="IndexVersionException">The index is of a version to come.</exception>
    public static IndexWriter Open(IIndexDirectory directory, PictureId? lastKept, IndexWriterOptions? options = null) => OpenAsking(directory, () => lastKept, options);

    /// <summary>
    /// The same, where the last kept id is asked for once the lock is held. What a catalogue said before may be older than what another writer
    /// committed meanwhile, and that must not be dropped.
    /// </summary>
    /// <param name="directory">Where the index is.</param>
    /// <param name="lastKept">Asked once, under the lock; what it throws goes on and frees the lock.</param>
    /// <param name="options">Null for <see cref="IndexWriterOptions.Default"/>.</param>
    /// <exception cref="IOException">As for the other.</exception>
    public static IndexWriter OpenAsking(IIndexDirectory directory, Func<PictureId?> lastKept, IndexWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(lastKept);
        options ??= IndexWriterOptions.Default;
        options.Check();
        var held = directory.Lock(LockHolder.Current(options.Time));
        try
        {
            var known = Manifest.Read(directory);
            var writer = new IndexWriter(directory, options, held, known ?? Manifest.Empty);
            // A manifest before any segment: from now on segments without one are known as damage.
            if (known is null)
                writer.Replace(Manifest.Empty.With([], Manifest.Empty.NextNumber));
            // First, so that a number whose file a crash left unpublished is free again.
            writer.RemoveUnused();
            writer.DropUnknown(lastKept());
            return writer;
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Lets a picture wait for <see cref="Publish"/>.</summary>
    /// <param name="picture">Higher than every id before.</param>
    /// <param name="fingerprint">At most 65,535 features.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is not higher, or the features are too many.</exception>
    public void Add(PictureId picture, Fingerprint fingerprint)
    {
        ThrowIfUnusable();
        ArgumentNullException.ThrowIfNull(fingerprint);
        var last = _waiting.Count > 0 ? _waiting[^1].Id : LastPublished ?? default;
        if (picture <= last || picture.Value < 1)
            throw new ArgumentOutOfRangeException(nameof(picture), picture, $"Ids grow: the last one was {last}.");
        if (fingerprint.Features.Count > ushort.MaxValue)
            throw new ArgumentOutOfRangeException(nameof(fingerprint), fingerprint.Features.Count, $"A picture has at most {ushort.MaxValue} features.");
        _waiting.Add((picture, fingerprint));
    }

    /// <summary>
    /// Makes what waits a new segment, and merges older segments where there are many small ones. Atomic and durable: searchers see all of
    /// it or nothing, and when it returns it survives a power cut. Does nothing where nothing waits.
    /// </summary>
    /// <exception cref="IOException">
    /// The storage refused. Searchers go on with the last published state; this writer is of no more use and has to be disposed.
    /// </exception>
    public void Publish()
    {
        ThrowIfUnusable();
        if (_waiting.Count == 0)
            return;
        _broken = true;
        var number = _manifest.NextNumber;
        var old = _manifest.Segments.ToList();
        // Only what was there before: the new pictures may still be dropped, alone.
        for (int run; (run = MergePolicy.Choose(old, _options.MergeFactor, _options.MaxMergedPictures)) > 0;)
            old = [.. old.SkipLast(run), MergeInto(old.TakeLast(run), null, number++)];
        var added = SegmentWriter.Write(_directory, number++, new AddedPictures(_waiting, _vocabulary, _options.MaxParallelism), _options.MaxParallelism);
        Replace(_manifest.With(old.Append(added), number));
        _waiting.Clear();
        RemoveUnused();
        _broken = false;
    }

    /// <summary>
    /// Merges all published segments into one, however large. What waits goes on waiting. Atomic and durable as <see cref="Publish"/>; the
    /// old files take their space until it is done. Call it only when the catalogue has committed what was published.
    /// </summary>
    /// <exception cref="IndexCorruptException">A segment is damaged; the index stays as it is.</exception>
    /// <exception cref="IOException">The storage refused; as for <see cref="Publish"/>.</exception>
    public void Merge()
    {
        ThrowIfUnusable();
        if (_manifest.Segments.Count < 2)
            return;
        _broken = true;
        Replace(_manifest.With([MergeInto(_manifest.Segments, null, _manifest.NextNumber)], _manifest.NextNumber + 1));
        RemoveUnused();
        _broken = false;
    }

    /// <summary>Frees the lock.</summary>
    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        _lock.Dispose();
    }

    private void DropUnknown(PictureId? lastKept)
    {
        if (lastKept is not { } last || !(LastPublished > last))
            return;
        var kept = _manifest.Segments.Where(segment => segment.First <= last).ToList();
        var number = _manifest.NextNumber;
        // Only a catalogue that was set back to an older copy ends within a segment: then the segment is cut.
        if (kept.Count > 0 && kept[^1].Last > last)
            kept[^1] = MergeInto([kept[^1]], last, number++);
        Replace(_manifest.With(kept, number));
        RemoveUnused();
    }

    private SegmentEntry MergeInto(IEnumerable<SegmentEntry> entries, PictureId? lastKept, long number)
    {
        var segments = new List<Segment>();
        try
        {
            foreach (var entry in entries)
                segments.Add(Segment.Open(_directory, entry) ?? throw new IndexCorruptException(entry.FileName, 0, "the file is missing"));
            return SegmentWriter.Write(_directory, number, new MergedSegments(segments, lastKept), _options.MaxParallelism);
        }
        finally
        {
            foreach (var segment in segments)
                segment.Release();
        }
    }

    private void Replace(Manifest manifest)
    {
        _directory.Replace(IndexFileNames.Manifest, manifest.ToBytes());
        _manifest = manifest;
    }

    private void RemoveUnused()
    {
        var used = _manifest.Segments.Select(segment => segment.FileName).ToHashSet(StringComparer.Ordinal);
        foreach (var name in _directory.List())
            if (IndexFileNames.IsTemporary(name) || IndexFileNames.IsSegment(name) && !used.Contains(name))
                _directory.Delete(name);
    }

    private void ThrowIfUnusable()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_broken)
            throw new InvalidOperationException("Publishing failed before: dispose this writer and open another.");
    }
}
