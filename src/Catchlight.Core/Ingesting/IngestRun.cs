using Catchlight.Core.Catalogs;
using Catchlight.Index;
using Catchlight.Index.Writing;
using Catchlight.Ingest;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Core.Ingesting;

/// <summary>
/// One ingest under way. Sources are read and rows are written by one thread, in order; what takes long, decoding and fingerprints, is done
/// ahead by others, a bounded number of pictures at a time.
/// </summary>
internal sealed class IngestRun(IndexWriter index, ICatalogWriter rows, Collection collection, IngestOptions options, Action<IngestProgress>? progress)
{
    // Far enough ahead that one large picture does not leave the other cores idle.
    private const int AheadPerCore = 4;

    private readonly PictureDecoder _decoder = new(options.Decoder);
    private readonly TaskScheduler _scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, options.MaxParallelism).ConcurrentScheduler;
    private readonly Queue<Task<object>> _ahead = [];
    private readonly HashSet<ContentHash> _underWay = [];
    private int _inBatch;
    private Counts _counts;
    private Counts _published;

    private long _done;

    public IngestSummary Run(IReadOnlyList<ISource> sources, CancellationToken cancellationToken)
    {
        var isCancelled = false;
        try
        {
            foreach (var source in sources)
                Read(source, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            isCancelled = true;
            _ahead.Clear();
        }
        Publish();
        return new IngestSummary(_published.Added, _published.AlreadyKnown, _published.AppearancesAdded, _published.Failures, isCancelled);
    }

    private void Read(ISource source, CancellationToken cancellationToken)
    {
        foreach (var item in source.Read(cancellationToken))
        {
            _ahead.Enqueue(Prepare(item, cancellationToken));
            if (_ahead.Count > AheadPerCore * options.MaxParallelism)
                Take(source, cancellationToken);
        }
        while (_ahead.Count > 0)
            Take(source, cancellationToken);
    }

    private Task<object> Prepare(SourceItem item, CancellationToken cancellationToken)
    {
        if (item is not SourcePicture picture)
            return Task.FromResult<object>(item);
        var content = ContentHash.Of(picture.Bytes.Span);
        // The same bytes may be under way already; whoever comes second waits for what became of the first.
        var isKnown = rows.Find(content) is { } known ? !collection.Thumbnails || rows.HasThumbnail(known) : !_underWay.Add(content);
        return isKnown
            ? Task.FromResult<object>(PreparedPicture.Known(picture, content))
            : Task.Factory.StartNew<object>(() => Decode(picture, content, cancellationToken), cancellationToken, TaskCreationOptions.None, _scheduler);
    }

    private PreparedPicture Decode(SourcePicture picture, ContentHash content, CancellationToken cancellationToken) =>
        PreparedPicture.Decode(picture, content, _decoder, collection.Thumbnails, cancellationToken);

    private void Take(ISource source, CancellationToken cancellationToken)
    {
        var item = _ahead.Dequeue().GetAwaiter().GetResult();
        var failure = item is PreparedPicture picture ? Keep(picture, cancellationToken) : (SourceFailure)item;
        if (failure is not null)
            _counts.Failures++;
        progress?.Invoke(new IngestProgress(source, ++_done, _counts.Failures, failure));
        if (++_inBatch >= options.BatchSize)
            Publish();
    }

    /// <summary>Writes a picture's rows; what could not be decoded comes back as a failure.</summary>
    private SourceFailure? Keep(PreparedPicture picture, CancellationToken cancellationToken)
    {
        _underWay.Remove(picture.Content);
        var id = rows.Find(picture.Content);
        // The twin it waited for could not be decoded: then neither can it, and it says so itself.
        if (id is null && picture is { Fingerprint: null, Refusal: null })
            picture = Decode(picture.Source, picture.Content, cancellationToken);
        if (picture.Refusal is { } refusal)
            return new SourceFailure(picture.Source.Name, refusal.Message);
        if (id is null)
        {
            var features = picture.Fingerprint!.Features;
            id = rows.Add(picture.Content, features.Width, features.Height);
            index.Add(id.Value, picture.Fingerprint);
            _counts.Added++;
        }
        else
        {
            _counts.AlreadyKnown++;
        }
        if (picture.Thumbnail is { } thumbnail)
            rows.SetThumbnail(id.Value, thumbnail);
        AddAppearances(id.Value, picture);
        return null;
    }

    // A known picture is not decoded again; only where it has a new place is its header looked at, for whose it says it is.
    private void AddAppearances(PictureId id, PreparedPicture picture)
    {
        PictureCredits? ofKnown = null;
        foreach (var appearance in picture.Source.Appearances)
        {
            if (!rows.AddAppearance(id, collection.Id, picture.Credits.AddTo(appearance)))
                continue;
            _counts.AppearancesAdded++;
            if (picture.Fingerprint is not null)
                continue;
            ofKnown ??= _decoder.ReadMetadata(picture.Source.Bytes).Credits;
            rows.AddAppearance(id, collection.Id, ofKnown.AddTo(appearance));
        }
    }

    // First the index, then the catalogue: the next writer drops what only the index knows.
    private void Publish()
    {
        index.Publish();
        rows.Commit();
        _published = _counts;
        _inBatch = 0;
    }

    private record struct Counts(long Added, long AlreadyKnown, long AppearancesAdded, long Failures);
}
