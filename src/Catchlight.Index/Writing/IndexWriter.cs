using Catchlight.Imaging;
using Catchlight.Index.Directories;
using Catchlight.Index.Segments;
using Catchlight.Index.Words;

namespace Catchlight.Index.Writing;

/// <summary>
/// The one writer of an index. Pictures wait in memory until <see cref="Publish"/>, about 75 KB each, so publish every few hundred. Not
/// thread-safe. Disposing without publishing forgets what waits. Older segments are merged beside it; what that has not finished when
/// the writer is disposed is dropped and begun again by a later one.
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
    private readonly PublishedSegments _published;
    private readonly Merges _merges;
    private bool _broken;
    private bool _disposed;

    private IndexWriter(IIndexDirectory directory, IndexWriterOptions options, IDisposable held, Manifest manifest)
    {
        _directory = directory;
        _options = options;
        _vocabulary = options.Vocabulary ?? Vocabulary.Default;
        _lock = held;
        _published = new PublishedSegments(directory, manifest);
        _merges = new Merges(directory, _published, _vocabulary, options);
    }

    /// <summary>The highest id that is published; null where there is none.</summary>
    public PictureId? LastPublished => _published.Manifest.Last;

    /// <summary>How many pictures are published, without those that are deleted.</summary>
    public long Published => _published.Manifest.Pictures;

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
                writer._published.Replace([], []);
            // First, so that a number whose file a crash left unpublished is free again.
            writer._published.RemoveUnused(null);
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
    /// Makes what waits a new segment, and sees to it that older segments are merged where there are many small ones. Atomic and durable: searchers
    /// see all of it or nothing, and when it returns it survives a power cut. Does nothing where nothing waits.
    /// </summary>
    /// <exception cref="IndexCorruptException">A segment that was merged is damaged; as for the other.</exception>
    /// <exception cref="IOException">
    /// The storage refused. Searchers go on with the last published state; this writer is of no more use and has to be disposed.
    /// </exception>
    public void Publish()
    {
        ThrowIfUnusable();
        if (_waiting.Count == 0)
            return;
        _broken = true;
        var pictures = new CompactPicture[_waiting.Count];
        InParallel.For(pictures.Length, _options.MaxParallelism, i =>
        {
            var (id, fingerprint) = _waiting[i];
            pictures[i] = CompactPicture.Of(id, fingerprint.Hash, fingerprint.Quality, fingerprint.Features, _vocabulary, _options.MaxFeatures);
        });
        PublishCompact(pictures);
        _waiting.Clear();
    }

    /// <summary>The same for pictures of which only what is kept is known; the caller sees to it that their ids grow.</summary>
    internal void PublishCompact(IReadOnlyList<CompactPicture> pictures)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        _broken = true;
        // Only what was there before is merged: the new pictures may still be dropped, alone.
        if (_merges.Running is { IsCompleted: true })
            _merges.TakeOver();
        if (!_options.MergeInBackground || _merges.IsBehind)
            while (_merges.Begin(_published.Manifest.Segments))
                _merges.TakeOver();
        var kept = _published.Manifest.Segments;
        var added = SegmentWriter.Write(_directory, _published.NewNumber(), new AddedPictures(pictures, _vocabulary.Id), _options.MaxParallelism);
        _published.Replace([.. kept, added], _published.Manifest.Deleted);
        _published.RemoveUnused(_merges.Running);
        if (_options.MergeInBackground)
            _merges.Begin(kept);
        _broken = false;
    }

    /// <summary>
    /// Deletes published and waiting pictures. Takes effect at once for searchers that look for news, atomic and durable; what is kept of the pictures is
    /// gone from the disk when their segments have been merged. The catalogue deletes first: it decides what exists.
    /// </summary>
    /// <param name="first">The lowest id.</param>
    /// <param name="last">The highest id.</param>
    /// <returns>How many published pictures that were.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> is lower than <paramref name="first"/>.</exception>
    /// <exception cref="IOException">As for <see cref="Publish"/>.</exception>
    public long Delete(PictureId first, PictureId last)
    {
        if (first.Value < 1 || last < first || last.Value == long.MaxValue)
            throw new ArgumentOutOfRangeException(nameof(last), last, $"No ids go from {first} to {last}.");
        return Delete([new IdRange(first, last)]);
    }

    /// <summary>The same for ids in any order, in one step; ids that are not there are passed over.</summary>
    /// <exception cref="IOException">As for <see cref="Publish"/>.</exception>
    public long Delete(IEnumerable<PictureId> pictures)
    {
        ArgumentNullException.ThrowIfNull(pictures);
        return Delete(IdRanges.Of(pictures.Where(picture => picture.Value is > 0 and < long.MaxValue)));
    }

    /// <summary>
    /// Merges all published segments into one, however large (into several where one cannot hold them: past 4 thousand million features), without what is
    /// deleted. What waits goes on waiting. Atomic and durable as <see cref="Publish"/>; the old files take their space until it is done.
    /// Call it only when the catalogue has committed what was published.
    /// </summary>
    /// <exception cref="IndexCorruptException">A segment is damaged; the index stays as it is.</exception>
    /// <exception cref="IOException">The storage refused; as for <see cref="Publish"/>.</exception>
    public void Merge()
    {
        ThrowIfUnusable();
        _broken = true;
        _merges.TakeOver();
        while (_merges.BeginAll())
            _merges.TakeOver();
        _broken = false;
    }

    /// <summary>Waits for the merge that goes on beside the writer, and takes it over; nothing where there is none.</summary>
    /// <exception cref="IOException">As for <see cref="Merge"/>.</exception>
    public void FinishMerging()
    {
        ThrowIfUnusable();
        _broken = true;
        _merges.TakeOver();
        _broken = false;
    }

    /// <summary>Frees the lock. A merge that has not ended is dropped.</summary>
    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        try
        {
            _merges.Dispose();
            _published.RemoveUnused(null);
        }
        catch (IOException)
        {
            // the next writer cleans up
        }
        finally
        {
            _lock.Dispose();
        }
    }

    private long Delete(IReadOnlyList<IdRange> ids)
    {
        ThrowIfUnusable();
        _broken = true;
        _waiting.RemoveAll(picture => ids.Any(range => range.First <= picture.Id && picture.Id <= range.Last));
        var before = Published;
        // What is being merged would come back with it: it is begun again when the next pictures are published.
        _merges.Cancel();
        var all = IdRanges.Union(_published.Manifest.Deleted, ids);
        var segments = _published.Manifest.Segments.Select(segment => _published.Recount(segment, all)).ToList();
        if (!segments.SequenceEqual(_published.Manifest.Segments))
        {
            _published.Replace(segments, all);
            _published.RemoveUnused(null);
        }
        _broken = false;
        return before - Published;
    }

    private void DropUnknown(PictureId? lastKept)
    {
        if (lastKept is not { } last || !(LastPublished > last))
            return;
        var kept = _published.Manifest.Segments.Where(segment => segment.First <= last).ToList();
        // Only a catalogue that was set back to an older copy ends within a segment: then the segment is cut.
        if (kept.Count > 0 && kept[^1].Last > last)
        {
            var unknown = IdRanges.Union(_published.Manifest.Deleted, [new IdRange(new(last.Value + 1), new(long.MaxValue - 1))]);
            var cut = _merges.Cut(kept[^1], unknown);
            kept.RemoveAt(kept.Count - 1);
            if (cut is not null)
                kept.Add(cut);
        }
        _published.Replace(kept, _published.Manifest.Deleted);
        _published.RemoveUnused(null);
    }

    private void ThrowIfUnusable()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_broken)
            throw new InvalidOperationException("Publishing failed before: dispose this writer and open another.");
    }
}
