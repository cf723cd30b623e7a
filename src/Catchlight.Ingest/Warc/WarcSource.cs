using System.Globalization;
using Catchlight.Ingest.Decoding;
using Catchlight.Ingest.Warc.Http;
using Catchlight.Ingest.Warc.Packing;
using Catchlight.Ingest.Warc.Pages;

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
        var map = new ArchiveMap(_options);
        foreach (var entry in Entries(_options.MaxPageBytes, cancellationToken))
        {
            if (entry is WarcRecord record)
                map.Learn(record);
        }
        map.Complete();
        if (map.IsCut)
            yield return new SourceFailure(Name, "It has more pages with pictures than can be kept in memory. Some pictures will be missing the page that shows them.");

        var largest = (int)Math.Min(_options.MaxPictureBytes, Array.MaxLength - BlockOverhead);
        foreach (var entry in Entries(largest, cancellationToken))
        {
            if (Describe(entry, map, largest) is { } item)
                yield return item;
        }
        foreach (var orphan in map.Orphans())
            yield return new SourceFailure(Place(orphan.Offset, orphan.Url), "This picture was captured before, and only the earlier archive holds it. Add that archive too.");
    }

    private SourceItem? Describe(WarcEntry entry, ArchiveMap map, int largest)
    {
        if (entry is WarcDamage damage)
            return new SourceFailure(Place(damage.Offset, null), damage.Reason);
        var record = (WarcRecord)entry;
        if (record.Type is not ("response" or "resource" or "conversion"))
            return null;
        if (record.TargetUri is not { } url)
            return new SourceFailure(Place(record.Offset, null), "This record does not say which address it was fetched from.");

        SourceFailure Fail(string reason) => new(Place(record.Offset, url), reason);

        if (record.Fields["WARC-Segment-Number"] is not null)
            return Fail("This record is split into parts, which can't be read yet.");
        if (Payload.Of(record, out _, out var broken) is not { } payload)
            return broken is null ? null : Fail(broken);
        if (payload.Unreadable is { } unreadable)
            return MediaType.IsPicture(payload.MediaType) || MediaType.IsPage(payload.MediaType) ? Fail(unreadable) : null;
        if (!payload.IsPicture)
            return payload.NoPicture is { } reason ? Fail(payload.IsPiece ? Refusals.Damaged.Message : reason) : null;
        if (payload.IsPiece)
            return Fail(Refusals.Damaged.Message);
        var content = payload.Unpack(largest, out var isWhole);
        return isWhole
            ? new SourcePicture(Place(record.Offset, url), content, map.Appearances(record, url))
            : Fail(Refusals.TooManyBytes(Math.Max(record.Length, largest + 1L), largest).Message);
    }

    private IEnumerable<WarcEntry> Entries(int largest, CancellationToken cancellationToken)
    {
        ArchiveInput? input = null;
        IEnumerator<WarcEntry>? entries = null;
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                WarcEntry? entry = null;
                try
                {
                    input ??= ArchiveInput.Open(Name);
                    entries ??= new WarcReader(input, largest + BlockOverhead, cancellationToken).Read().GetEnumerator();
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
