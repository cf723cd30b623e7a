using Catchlight.Evidence.Exhibits;

namespace Catchlight.Cli.Evidence;

/// <summary>A file of the folder that is packed.</summary>
/// <param name="path">Where it is.</param>
/// <param name="name">Its path from the folder, with <c>/</c>.</param>
internal sealed class FolderFile(string path, string name) : CandidateFile
{
    private const int Buffer = 1 << 17;
    private readonly FileInfo _info = new(path);

    /// <summary>Where it is.</summary>
    public string Path => path;

    public override string Name => name;

    public override long Length => _info.Length;

    public override DateTimeOffset? Changed => new DateTimeOffset(_info.LastWriteTimeUtc, TimeSpan.Zero);

    public override Task<Stream> OpenAsync(CancellationToken cancellationToken) =>
        Task.FromResult<Stream>(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, Buffer, FileOptions.Asynchronous | FileOptions.SequentialScan));
}
