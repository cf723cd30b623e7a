using System.Globalization;
using Catchlight.Ingest.Decoding;
using Catchlight.Ingest.Warc.Http;
using Catchlight.Ingest.Warc.Pages;

namespace Catchlight.Ingest.Warc;

/// <summary>
/// The pictures of archive files that belong together, each with the pages of the same files that show it. The files are read twice:
/// first their pages, then their pictures. At most one picture is in memory.
/// </summary>
/// <param name="name">What messages call all of it.</param>
/// <param name="files">In the order in which they are read.</param>
/// <param name="options">Limits.</param>
internal sealed class Crawl(string name, IReadOnlyList<ArchiveFile> files, SourceOptions options)
{
    /// <summary>How often the files are gone through.</summary>
    public const int Steps = 2;

    // Header fields and the seams between chunks come on top of a picture's own bytes.
    private const int BlockOverhead = 1_000_000;

    private readonly ArchiveMap _map = new(options);
    private readonly long _total = files.Sum(file => file.Length);

    /// <summary>What the crawler itself says of the pages that it visited; to be told before <see cref="Read"/>.</summary>
    public void AddListed(ListedPage page) => _map.AddListed(page);

    /// <summary>Reads all of them.</summary>
    /// <param name="report">Told all the while how far it is: which of the <see cref="Steps"/>, bytes of this step, bytes of it in all.</param>
    /// <param name="cancellationToken">Looked at all the while, also within a record.</param>
    public IEnumerable<SourceItem> Read(Action<int, long, long> report, CancellationToken cancellationToken)
    {
        foreach (var (file, entry) in Entries(1, options.MaxPageBytes, report, cancellationToken))
        {
            if (entry is WarcRecord record)
                _map.Learn(record, file.Name);
        }
        _map.Complete();
        if (_map.IsCut)
            yield return new SourceFailure(name, "It has more pages with pictures than can be kept in memory. Some pictures will be missing the page that shows them.");

        var largest = (int)Math.Min(options.MaxPictureBytes, Array.MaxLength - BlockOverhead);
        foreach (var (file, entry) in Entries(2, largest, report, cancellationToken))
        {
            if (Describe(file.Name, entry, largest) is { } item)
                yield return item;
        }
        foreach (var orphan in _map.Orphans())
            yield return new SourceFailure(Place(orphan.File, orphan.Offset, orphan.Url), "This picture was captured before, and only the earlier archive holds it. Add that archive too.");
    }

    private IEnumerable<(ArchiveFile File, WarcEntry Entry)> Entries(int step, int largest, Action<int, long, long> report, CancellationToken cancellationToken)
    {
        var before = 0L;
        foreach (var file in files)
        {
            foreach (var entry in file.Entries(largest + BlockOverhead, read => report(step, before + Math.Min(read, file.Length), _total), cancellationToken))
                yield return (file, entry);
            before += file.Length;
        }
    }

    private SourceItem? Describe(string file, WarcEntry entry, int largest)
    {
        if (entry is WarcDamage damage)
            return new SourceFailure(Place(file, damage.Offset, null), damage.Reason);
        var record = (WarcRecord)entry;
        if (record.Type is not ("response" or "resource" or "conversion"))
            return null;
        if (record.TargetUri is not { } url)
            return new SourceFailure(Place(file, record.Offset, null), "This record does not say which address it was fetched from.");

        SourceFailure Fail(string reason) => new(Place(file, record.Offset, url), reason);

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
            ? new SourcePicture(Place(file, record.Offset, url), content, _map.Appearances(record, url))
            : Fail(Refusals.TooManyBytes(Math.Max(record.Length, largest + 1L), largest).Message);
    }

    private static string Place(string file, long offset, string? url) =>
        string.Create(CultureInfo.InvariantCulture, $"{file}, byte {offset}{(url is null ? "" : ", " + PlainText.OneLine(url))}");
}
