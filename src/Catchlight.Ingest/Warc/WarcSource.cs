using System.Globalization;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Ingest.Warc;

/// <summary>
/// The pictures of a WARC file (1.0 and 1.1, plain or gzip), each with the pages of the same file that show it. The file
/// is read twice: first its pages, then its pictures. At most one picture is in memory.
/// </summary>
public sealed class WarcSource : ISource
{
    // Header fields and the seams between chunks come on top of a picture's own bytes.
    private const int BlockOverhead = 1_000_000;

    private readonly SourceOptions _options;

    /// <param name="path">The file.</param>
    /// <param name="options">Limits; the defaults where null.</param>
    public WarcSource(string path, SourceOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Name = path;
        _options = options ?? new SourceOptions();
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>Null: only reading the whole file would tell.</summary>
    public long? CountPictures(CancellationToken cancellationToken) => null;

    /// <inheritdoc/>
    public IEnumerable<SourceItem> Read(CancellationToken cancellationToken)
    {
        var problems = new List<SourceFailure>();
        var showings = new Showings(_options.MaxShowings);
        foreach (var entry in Entries(_options.MaxPageBytes))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (entry is WarcRecord { TargetUri: not null } record)
                LearnPages(record, showings, problems);
        }
        showings.FollowRedirects();
        if (showings.IsCut)
            problems.Add(new SourceFailure(Name, "It has more pages with pictures than can be kept in memory. Some pictures will be missing the page that shows them."));
        foreach (var problem in problems)
            yield return problem;

        var largest = (int)Math.Min(_options.MaxPictureBytes, Array.MaxLength - BlockOverhead);
        foreach (var entry in Entries(largest))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Describe(entry, showings, largest) is { } item)
                yield return item;
        }
        foreach (var orphan in showings.Orphans())
            yield return new SourceFailure(Place(orphan.Offset, orphan.Url), "This picture was captured before, and only the earlier archive holds it. Add that archive too.");
    }

    private void LearnPages(WarcRecord record, Showings showings, List<SourceFailure> problems)
    {
        if (record.Type == "revisit")
        {
            showings.Add(new Revisit(record));
            return;
        }
        var (payload, _) = Payload.Of(record, _options.MaxPageBytes, out var redirect);
        if (redirect is not null && Uri.TryCreate(record.TargetUri, UriKind.Absolute, out var from)
            && UrlKey.Of(record.TargetUri) is { } fromKey && UrlKey.Of(from, redirect) is { } toKey)
            showings.AddRedirect(fromKey, toKey);
        if (payload is not { IsPage: true })
            return;
        if (PageReader.Read(record.TargetUri!, payload.Content[..Math.Min(payload.Content.Length, _options.MaxPageBytes)], payload.MediaType, record.Day) is var (page, pictures))
            showings.Add(page, pictures);
        else
            problems.Add(new SourceFailure(Place(record.Offset, record.TargetUri), "This page is built too strangely to be read. Its pictures are taken without it."));
    }

    private SourceItem? Describe(WarcEntry entry, Showings showings, int largest)
    {
        if (entry is WarcDamage damage)
            return new SourceFailure(Place(damage.Offset, null), damage.Reason);
        var record = (WarcRecord)entry;
        if (record.Type is not ("response" or "resource"))
            return null;
        if (record.TargetUri is not { } url)
            return new SourceFailure(Place(record.Offset, null), "This record does not say which address it was fetched from.");
        if (record.Fields["WARC-Segment-Number"] is not null)
            return new SourceFailure(Place(record.Offset, url), "This record is split into parts, which can't be read yet.");
        var (payload, unreadable) = Payload.Of(record, largest, out _);
        if (unreadable is not null)
            return new SourceFailure(Place(record.Offset, url), unreadable);
        if (payload is not { IsPicture: true })
        {
            return payload is { Content.IsEmpty: false } && MediaType.IsPicture(payload.MediaType)
                ? new SourceFailure(Place(record.Offset, url), Refusals.NotAPicture.Message)
                : null;
        }
        if (!payload.IsWhole)
            return new SourceFailure(Place(record.Offset, url), Refusals.TooManyBytes(Math.Max(record.Length, largest + 1L), largest).Message);
        var appearances = showings.Appearances(url, record.Day)
            .Concat(showings.TakeRevisits(Revisit.NamesOf(record)).SelectMany(revisit => showings.Appearances(revisit.Url, revisit.Seen)))
            .Distinct()
            .ToList();
        return new SourcePicture(Place(record.Offset, url), payload.Content, appearances);
    }

    private IEnumerable<WarcEntry> Entries(int largest)
    {
        ArchiveInput? input = null;
        IEnumerator<WarcEntry>? entries = null;
        try
        {
            while (true)
            {
                WarcEntry? entry = null;
                try
                {
                    input ??= ArchiveInput.Open(Name);
                    entries ??= new WarcReader(input, largest + BlockOverhead).Read().GetEnumerator();
                    if (!entries.MoveNext())
                        yield break;
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    entry = new WarcDamage(0, input is null ? "This file could not be opened." : "This file could not be read to its end.");
                }
                yield return entry ?? entries!.Current;
                if (entry is not null)
                    yield break;
            }
        }
        finally
        {
            entries?.Dispose();
            input?.Dispose();
        }
    }

    private string Place(long offset, string? url) =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}, byte {offset}{(url is null ? "" : ", " + PlainText.OneLine(url))}");
}
