namespace Catchlight.Evidence.Exhibits;

/// <summary>A file as it is.</summary>
internal sealed class FileContent(CandidateFile file) : ExhibitContent
{
    private const int CopyBuffer = 1 << 17;

    /// <summary>The content of a file that can be opened. It is opened again when it is written.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static async Task<FileContent> OpenAsync(CandidateFile file, CancellationToken cancellationToken)
    {
        await using var stream = await file.OpenAsync(cancellationToken);
        return new FileContent(file);
    }

    public override long? Length => file.Length;

    public override async Task<LeftOutMedia?> WriteAsync(Stream destination, CancellationToken cancellationToken)
    {
        await using var source = await file.OpenAsync(cancellationToken);
        await source.CopyToAsync(destination, CopyBuffer, cancellationToken);
        return null;
    }
}
