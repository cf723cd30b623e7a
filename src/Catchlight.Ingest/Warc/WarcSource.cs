using Catchlight.Ingest.Warc.Syntax;

namespace Catchlight.Ingest.Warc;

/// <summary>
/// The pictures of a WARC file (1.0 and 1.1) or an ARC file (1 and 2), plain or gzip, each with the pages of the same file that show it.
/// The file is read twice: first its pages, then its pictures. At most one picture is in memory.
/// </summary>
public sealed class WarcSource : ISource
{
    private readonly RecordSyntax _syntax;
    private readonly SourceOptions _options;

    /// <summary>A WARC file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Limits; the defaults where null.</param>
    public WarcSource(string path, SourceOptions? options = null) : this(path, RecordSyntax.Warc, options)
    {
    }

    private WarcSource(string path, RecordSyntax syntax, SourceOptions? options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Name = path;
        _syntax = syntax;
        _options = options ?? new SourceOptions();
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public SourceProgress Progress { get; private set; } = SourceProgress.NotBegun with { Steps = Crawl.Steps };

    /// <summary>An ARC file, the format before WARC.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Limits; the defaults where null.</param>
    public static WarcSource OfArc(string path, SourceOptions? options = null) => new(path, RecordSyntax.Arc, options);

    /// <inheritdoc/>
    public IEnumerable<SourceItem> Read(CancellationToken cancellationToken) =>
        new Crawl(Name, [ArchiveFile.On(Name, _syntax)], _options).Read((step, done, total) => Progress = new SourceProgress(step, Crawl.Steps, done, total), cancellationToken);
}
