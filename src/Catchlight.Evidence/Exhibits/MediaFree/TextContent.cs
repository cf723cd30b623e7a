using System.Security.Cryptography;

namespace Catchlight.Evidence.Exhibits.MediaFree;

/// <summary>A text or an email, without the pictures that are written into it. Where there are none, the bytes are those of the file.</summary>
internal sealed class TextContent(CandidateFile file) : ExhibitContent
{
    public override long? Length => null;

    public override async Task<LeftOutMedia?> WriteAsync(Stream destination, CancellationToken cancellationToken)
    {
        await using var source = await file.OpenAsync(cancellationToken);
        using var original = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var filter = MediaFilter.For(file.Name);
        await filter.CopyAsync(source, bytes => original.AppendData(bytes.Span), destination, cancellationToken);
        return filter.LeftOut == 0 ? null : new LeftOutMedia(filter.LeftOut, new Sha256Digest(original.GetHashAndReset()), file.Length);
    }
}
