namespace Catchlight.Evidence.Exhibits;

/// <summary>Bytes that we made.</summary>
internal sealed class BytesContent(byte[] bytes) : ExhibitContent
{
    public override long? Length => bytes.Length;

    public override async Task<LeftOutMedia?> WriteAsync(Stream destination, CancellationToken cancellationToken)
    {
        await destination.WriteAsync(bytes, cancellationToken);
        return null;
    }
}
