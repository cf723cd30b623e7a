using Catchlight.Ingest.Decoding;

namespace Catchlight.Ingest.Folders;

/// <summary>One picture file as a source of its own.</summary>
public sealed class PictureFileSource : ISource
{
    private readonly SourceOptions _options;

    internal PictureFileSource(string path, SourceOptions options) => (Name, _options) = (path, options);

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public SourceProgress Progress { get; private set; } = SourceProgress.NotBegun;

    /// <inheritdoc/>
    public IEnumerable<SourceItem> Read(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        yield return Read(Name, [], _options);
        Progress = Progress with { Done = 1, Total = 1 };
    }

    /// <summary>Reads one file; without a known appearance it appears at its own place and nowhere else.</summary>
    internal static SourceItem Read(string path, IReadOnlyList<Appearance> appearances, SourceOptions options)
    {
        var (bytes, refusal) = BoundedFile.Read(path, options.MaxPictureBytes);
        return refusal is not null
            ? new SourceFailure(path, refusal.Message)
            : new SourcePicture(path, bytes, appearances.Count > 0 ? appearances : [new Appearance(FileUri.From(path), null, null, null, null)]);
    }
}
