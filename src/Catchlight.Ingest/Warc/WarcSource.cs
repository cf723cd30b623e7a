namespace Catchlight.Ingest.Warc;

/// <summary>A WARC file.</summary>
public sealed class WarcSource : ISource
{
    private readonly SourceOptions _options;

    /// <param name="path">The file, plain or gzip.</param>
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
    public IEnumerable<SourceItem> Read(CancellationToken cancellationToken) => [new SourceFailure(Name, $"Not read yet. {_options.MaxPageBytes}")];
}
