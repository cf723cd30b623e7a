using System.Security.Cryptography;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Zips;

namespace Catchlight.Evidence.Verifying;

/// <summary>
/// Reads a pack byte by byte. Every byte is accounted for: those of files by CRC-32, SHA-256 and SHA-512, those between them because a pack has one form only
/// (<see cref="ZipLayout"/>), the manifests because they are computed anew, the log by its chain and its head in <c>bag-info.txt</c>. Whoever writes a whole new pack
/// that agrees with itself is not found by this; the number of the pack, noted elsewhere, or a time stamp shows it.
/// </summary>
public static class PackVerifier
{
    private const long LargestTagFile = 256 << 20;

    /// <summary>Verifies a pack.</summary>
    /// <param name="zip">The whole zip; it can seek.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<PackVerification> VerifyAsync(Stream zip, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(zip);
        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var everything = new AppendingStream(whole);
        var entries = zip.Length == 0 ? null : await PackListing.ReadAsync(zip, cancellationToken);
        if (entries is null)
        {
            zip.Position = 0;
            await zip.CopyToAsync(everything, cancellationToken);
            return new PackVerification(
                new Sha256Digest(whole.GetHashAndReset()), zip.Length, [new PackFinding("the zip", "It cannot be read as an evidence pack. It is another kind of file, or it was cut off or changed in more than one place.")], null);
        }
        var folder = PackListing.Folder(entries);
        var (files, damage) = await ZipStructure.ReadAsync(zip, entries, everything, entry => entry.Length <= LargestTagFile && !IsData(entry.Name), cancellationToken);
        var findings = damage.Select(part => new PackFinding(
            $"{part.Place}, byte {part.Offset}", part.Count == 1 ? "This byte is not what it has to be." : $"From here on {part.Count} bytes are not what they have to be.")).ToList();
        var check = new BagCheck(folder, files, findings);
        check.Run();
        return new PackVerification(new Sha256Digest(whole.GetHashAndReset()), zip.Length, findings, check.Summary());
    }

    private static bool IsData(string name) => name.Contains("/" + PackNames.Data, StringComparison.Ordinal);

    private sealed class AppendingStream(IncrementalHash hash) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => hash.AppendData(buffer, offset, count);

        public override void Write(ReadOnlySpan<byte> buffer) => hash.AppendData(buffer);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            hash.AppendData(buffer.Span);
            return ValueTask.CompletedTask;
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
