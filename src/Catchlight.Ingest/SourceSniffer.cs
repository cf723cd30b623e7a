using Catchlight.Ingest.Decoding;
using Catchlight.Ingest.Warc.Packing;

namespace Catchlight.Ingest;

/// <summary>Tells by its first bytes what a file is, so that a wrong name misleads nobody.</summary>
internal static class SourceSniffer
{
    private const int TarMark = 257;

    /// <summary>What the file is, or why it could not be looked at.</summary>
    public static (SourceKind Kind, byte[] Head, string? Unreadable) Sniff(string path)
    {
        var (head, refusal) = BoundedFile.ReadHead(path, PictureSniffer.HeadLength);
        return head is null ? (SourceKind.Other, [], refusal!.Message) : (Recognise(path, head), head, null);
    }

    /// <summary>Whether an open file is an archive, packed or not, and of which kind.</summary>
    /// <param name="file">One that can seek; closed afterwards.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SourceKind Archive(Stream file)
    {
        using var input = ArchiveInput.Open(file);
        return Archive(Head(input));
    }

    private static SourceKind Recognise(string path, byte[] head)
    {
        if (PictureSniffer.Sniff(head) is not null)
            return SourceKind.Picture;
        if (head.AsSpan().StartsWith("PK\x03\x04"u8) && Path.GetExtension(path).Equals(".wacz", StringComparison.OrdinalIgnoreCase))
            return SourceKind.Wacz;
        if (head.AsSpan().StartsWith("PAR1"u8))
            return SourceKind.Parquet;
        // The mark of POSIX and GNU tar files.
        if (head.Length > TarMark && head.AsSpan(TarMark).StartsWith("ustar"u8))
            return SourceKind.Tar;
        var archive = Archive(head.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? Inflate(path) : head);
        return archive != SourceKind.Other ? archive : Text(path, head);
    }

    // Texts have no mark: their names tell. The Unsplash dataset numbers its parts, "photos.tsv000".
    private static SourceKind Text(string path, ReadOnlySpan<byte> head) =>
        head.IsEmpty || head.IndexOf((byte)0) >= 0 ? SourceKind.Other
        : Path.GetExtension(path).ToLowerInvariant().TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') switch
        {
            ".csv" or ".tsv" => SourceKind.Csv,
            ".jsonl" or ".ndjson" => SourceKind.JsonLines,
            _ => SourceKind.Other,
        };

    private static SourceKind Archive(ReadOnlySpan<byte> head)
    {
        var trimmed = head.TrimStart("\r\n"u8);
        return trimmed.StartsWith("WARC/"u8) ? SourceKind.Warc
            : trimmed.StartsWith("filedesc:"u8) ? SourceKind.Arc
            : SourceKind.Other;
    }

    private static byte[] Inflate(string path)
    {
        try
        {
            using var input = ArchiveInput.Open(path);
            return Head(input);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It could be looked at a moment ago; reading it will say why not now.
            return [];
        }
    }

    // The first bytes of the first member that is not damaged: an archive that lost its beginning is still one.
    private static byte[] Head(ArchiveInput input)
    {
        var head = new byte[64];
        int length;
        do
        {
            length = 0;
            for (int read; length < head.Length && (read = input.Read(head.AsSpan(length))) > 0;)
                length += read;
            if (Archive(head.AsSpan(0, length)) is not SourceKind.Other || !input.IsDamaged)
                return head[..length];
        }
        while (input.Resume());
        return [];
    }
}
