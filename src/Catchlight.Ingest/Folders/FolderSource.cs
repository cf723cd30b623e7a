using Catchlight.Ingest.Decoding;
using Catchlight.Ingest.Warc;

namespace Catchlight.Ingest.Folders;

/// <summary>
/// A folder and the folders in it: picture files with what a <c>captions.csv</c> beside them says, and WARC files.
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

    /// <summary>How many files claim by their name to be pictures; what a WARC file in the folder holds is not counted.</summary>
    public long? CountPictures(CancellationToken cancellationToken) => Count(Name, cancellationToken);

    /// <inheritdoc/>
    public IEnumerable<SourceItem> Read(CancellationToken cancellationToken) => ReadFolder(Name, null, cancellationToken);

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
                : ReadFile(entry.Path, captions, cancellationToken);
            foreach (var item in items)
                yield return item;
        }
    }

    private IEnumerable<SourceItem> ReadFile(string path, CaptionShelf? captions, CancellationToken cancellationToken)
    {
        var (kind, head, unreadable) = SourceSniffer.Sniff(path);
        if (unreadable is not null)
            return [new SourceFailure(path, unreadable)];
        return kind switch
        {
            SourceKind.Picture => [PictureFileSource.Read(path, captions?.Find(path) ?? [], _options)],
            SourceKind.Warc => new WarcSource(path, _options).Read(cancellationToken),
            SourceKind.Arc or SourceKind.Wacz => [new SourceFailure(path, Sources.WhyNot(kind, head))],
            _ when PictureNames.Claims(path) => [new SourceFailure(path, WhyNoPicture(head))],
            _ => [],
        };
    }

    private static string WhyNoPicture(byte[] head) =>
        head.Length == 0 ? Refusals.Empty.Message
        : PictureSniffer.NameUnsupported(head) is { } name ? Refusals.Unsupported(name).Message
        : Refusals.NotAPicture.Message;

    private static long Count(string folder, CancellationToken cancellationToken)
    {
        var count = 0L;
        foreach (var entry in FolderListing.Read(folder).Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (entry.IsFolder)
                count += Count(entry.Path, cancellationToken);
            else if (PictureNames.Claims(entry.Path))
                count++;
        }
        return count;
    }
}
