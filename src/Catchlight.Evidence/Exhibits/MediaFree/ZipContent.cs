using System.IO.Compression;
using System.Security.Cryptography;
using Catchlight.Evidence.Zips;

namespace Catchlight.Evidence.Exhibits.MediaFree;

/// <summary>
/// A zip with the texts of another zip, in its order and by its names, and nothing else of it. What is left out is not unpacked. Each text is read twice: its length
/// and checksum stand before it.
/// </summary>
internal sealed class ZipContent(CandidateFile file) : ExhibitContent
{
    private const long LargestText = 1L << 30;
    private const int MostEntries = 200_000, CopyBuffer = 1 << 17;

    public override long? Length => null;

    /// <summary>Why nothing can be taken out of it; null where something can.</summary>
    public static async Task<string?> WhyNotAsync(CandidateFile file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = await file.OpenAsync(cancellationToken);
            await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken);
            return zip.Entries.Count > MostEntries ? $"It has more than {MostEntries} files." : zip.Entries.Any(entry => entry.IsEncrypted) ? "It is locked with a password." : null;
        }
        catch (InvalidDataException)
        {
            return "It cannot be read as a zip.";
        }
    }

    public override async Task<LeftOutMedia?> WriteAsync(Stream destination, CancellationToken cancellationToken)
    {
        await using var stream = await file.OpenAsync(cancellationToken);
        var original = await DigestAsync(stream, cancellationToken);
        stream.Position = 0;
        await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        var (entries, leftOut, at) = (new List<PackedEntry>(), 0, 0L);
        foreach (var source in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            if (!await IsTextAsync(source, cancellationToken))
            {
                leftOut++;
                continue;
            }
            using var measure = new HashingStream(Stream.Null);
            leftOut += await CopyAsync(source, measure, cancellationToken);
            var digest = measure.Finish();
            var entry = new PackedEntry(source.FullName, at, digest.Length, digest.Crc);
            await destination.WriteAsync(ZipLayout.LocalHead(entry), cancellationToken);
            await CopyAsync(source, destination, cancellationToken);
            entries.Add(entry);
            at = entry.End;
        }
        await destination.WriteAsync(ZipLayout.Directory(entries), cancellationToken);
        return new LeftOutMedia(leftOut, original, file.Length);
    }

    private static async Task<bool> IsTextAsync(ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        if (FileNatures.Of(entry.FullName) is not (FileNature.Text or FileNature.Email) || entry.Length > LargestText)
            return false;
        await using var content = await entry.OpenAsync(cancellationToken);
        var head = new byte[FileNatures.HeadLength];
        var count = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        return !FileNatures.IsMedia(head.AsSpan(0, count));
    }

    private static async Task<int> CopyAsync(ZipArchiveEntry entry, Stream destination, CancellationToken cancellationToken)
    {
        await using var content = await entry.OpenAsync(cancellationToken);
        var filter = MediaFilter.For(entry.FullName);
        long seen = 0;
        // A zip says itself how long its files are; one that lies may not fill the disk.
        await filter.CopyAsync(
            content, bytes => seen = seen + bytes.Length <= LargestText ? seen + bytes.Length : throw new InvalidDataException($"{entry.FullName} is longer than its zip says."), destination, cancellationToken);
        return filter.LeftOut;
    }

    private static async Task<Sha256Digest> DigestAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[CopyBuffer];
        for (int count; (count = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
            hash.AppendData(buffer, 0, count);
        return new Sha256Digest(hash.GetHashAndReset());
    }
}
