using Catchlight.Ingest.Warc;
using Catchlight.Ingest.Warc.Syntax;
using Catchlight.Ingest.Zip;

namespace Catchlight.Ingest.Wacz;

/// <summary>
/// The pictures of a WACZ file (1.0 to 1.1.1): a ZIP file with the archives of one crawl, the list of its pages, and digests of all of it.
/// Nothing is unpacked to a disk. Digests are checked first; a file that fails is named, and what can be read of it is still read.
/// </summary>
public sealed class WaczSource : ISource
{
    private const int MaxPackageBytes = 50_000_000;

    private readonly SourceOptions _options;

    /// <param name="path">The file.</param>
    /// <param name="options">Limits; the defaults where null.</param>
    public WaczSource(string path, SourceOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Name = path;
        _options = options ?? new SourceOptions();
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public SourceProgress Progress { get; private set; } = SourceProgress.NotBegun with { Steps = Steps };

    private static int Steps => 1 + Crawl.Steps;

    /// <inheritdoc/>
    public IEnumerable<SourceItem> Read(CancellationToken cancellationToken)
    {
        var (zip, whyNot) = ZipFile.Open(Name);
        if (zip is null)
        {
            yield return new SourceFailure(Name, whyNot!);
            yield break;
        }
        var package = new WaczPackage(Name, zip);
        foreach (var failure in package.Take(MaxPackageBytes))
            yield return failure;
        foreach (var failure in package.Check((done, total) => Progress = new SourceProgress(1, Steps, done, total), cancellationToken))
            yield return failure;

        var archives = package.Readable.Where(entry => entry.Name.StartsWith("archive/", StringComparison.Ordinal)).ToList();
        var files = new List<ArchiveFile>();
        foreach (var entry in archives)
        {
            if (SyntaxOf(zip, entry) is { } syntax)
                files.Add(new ArchiveFile(package.Place(entry.Name), () => zip.Open(entry), syntax, entry.Length));
            else
                yield return new SourceFailure(package.Place(entry.Name), "This is no web archive that can be read. If it holds others, unpack it and add them.");
        }
        if (archives.Count == 0)
            yield return new SourceFailure(Name, "There is no web archive in this WACZ file.");
        foreach (var failure in package.NotHeld(archives, cancellationToken))
            yield return failure;

        var crawl = new Crawl(Name, files, _options);
        foreach (var failure in package.ReadPages(crawl, cancellationToken))
            yield return failure;
        foreach (var item in crawl.Read((step, done, total) => Progress = new SourceProgress(1 + step, Steps, done, total), cancellationToken))
            yield return item;
    }

    private static RecordSyntax? SyntaxOf(ZipFile zip, ZipEntry entry)
    {
        try
        {
            return SourceSniffer.Archive(zip.Open(entry)) switch
            {
                SourceKind.Warc => RecordSyntax.Warc,
                SourceKind.Arc => RecordSyntax.Arc,
                _ => null,
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
