using Catchlight.Ingest.Decoding;
using Catchlight.Ingest.WebDatasets;

namespace Catchlight.Ingest.Folders;

/// <summary>
/// A folder and the folders in it: picture files with what a <c>captions.csv</c> beside them says, and archives.
/// Names in ordinal order. Hidden files and links to folders are passed over, so no loop of links can be entered.
/// </summary>
public sealed class FolderSource : ISource
{
    private readonly SourceOptions _options;

    /// <param name="path">The folder.</param>
    /// <param name="options">Limits; the defaults where null.</param>
    public FolderSource(string path, SourceOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Name = path;
        _options = options ?? new SourceOptions();
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public SourceProgress Progress { get; private set; } = SourceProgress.NotBegun;

    /// <inheritdoc/>
    public IEnumerable<SourceItem> Read(CancellationToken cancellationToken)
    {
        Progress = SourceProgress.NotBegun with { Total = Length(Name, cancellationToken) };
        return ReadFolder(Name, null, cancellationToken);
    }

    private IEnumerable<SourceItem> ReadFolder(string folder, CaptionShelf? outer, CancellationToken cancellationToken)
    {
        var (entries, failure) = FolderListing.Read(folder);
        if (failure is not null)
            yield return failure;
        var captions = outer;
        foreach (var file in entries.Where(entry => CaptionFile.Is(entry)))
        {
            var read = CaptionFile.Read(file.Path, folder);
            foreach (var problem in read.Problems)
                yield return problem;
            captions = new CaptionShelf(folder, read.Rows, captions);
        }
        foreach (var entry in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var items = entry.IsFolder ? ReadFolder(entry.Path, captions, cancellationToken)
                : CaptionFile.Is(entry) ? []
                : ReadFile(entry, captions, cancellationToken);
            foreach (var item in items)
                yield return item;
            Progress = Progress with { Done = Progress.Done + entry.Length };
        }
    }

    private IEnumerable<SourceItem> ReadFile(FolderEntry entry, CaptionShelf? captions, CancellationToken cancellationToken)
    {
        var path = entry.Path;
        var (kind, head, unreadable) = SourceSniffer.Sniff(path);
        if (unreadable is not null)
            return [new SourceFailure(path, unreadable)];
        // Texts that look like tables lie in many folders, and belong to pictures that are read here anyway: those have to be named.
        if (kind is SourceKind.Csv or SourceKind.JsonLines || (kind == SourceKind.Parquet && ShardReport.IsTableOfShard(path)))
            return [];
        if (Sources.OfKind(kind, path, _options) is { } archive)
            return ReadArchive(archive, entry.Length, cancellationToken);
        return kind switch
        {
            SourceKind.Picture => [Sidecar.AddTo(PictureFileSource.Read(path, captions?.Find(path) ?? [], _options), path)],
            _ when PictureNames.Claims(path) => [new SourceFailure(path, WhyNoPicture(head))],
            _ => [],
        };
    }

    private IEnumerable<SourceItem> ReadArchive(ISource archive, long length, CancellationToken cancellationToken)
    {
        var before = Progress;
        foreach (var item in archive.Read(cancellationToken))
        {
            Progress = before with { Done = before.Done + (long)(archive.Progress.Fraction * length) };
            yield return item;
        }
        Progress = before;
    }

    private static string WhyNoPicture(byte[] head) =>
        head.Length == 0 ? Refusals.Empty.Message
        : PictureSniffer.NameUnsupported(head) is { } name ? Refusals.Unsupported(name).Message
        : Refusals.NotAPicture.Message;

    private static long Length(string folder, CancellationToken cancellationToken)
    {
        var length = 0L;
        foreach (var entry in FolderListing.Read(folder).Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            length += entry.IsFolder ? Length(entry.Path, cancellationToken) : entry.Length;
        }
        return length;
    }
}
