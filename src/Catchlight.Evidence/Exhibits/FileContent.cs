namespace Catchlight.Evidence.Exhibits;

/// <summary>A file as it is.</summary>
internal sealed class FileContent(CandidateFile file) : ExhibitContent
{
    private const int CopyBuffer = 1 << 17;

    public override long? Length => file.Length;

    public override async Task<LeftOutMedia?> WriteAsync(Stream destination, CancellationToken cancellationToken)
    {
        await using var source = await file.OpenAsync(cancellationToken);
        await source.CopyToAsync(destination, CopyBuffer, cancellationToken);
        return null;
    }
}
