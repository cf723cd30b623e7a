using Catchlight.Ingest.Decoding;
using Catchlight.Ingest.Warc.Packing;

namespace Catchlight.Ingest;

/// <summary>Tells by its first bytes what a file is, so that a wrong name misleads nobody.</summary>
internal static class SourceSniffer
{
    /// <summary>What the file is, or why it could not be looked at.</summary>
    public static (SourceKind Kind, byte[] Head, string? Unreadable) Sniff(string path)
    {
        var (head, refusal) = BoundedFile.ReadHead(path, PictureSniffer.HeadLength);
        return head is null ? (SourceKind.Other, [], refusal!.Message) : (Recognise(path, head), head, null);
    }

    private static SourceKind Recognise(string path, byte[] head)
    {
        if (PictureSniffer.Sniff(head) is not null)
            return SourceKind.Picture;
        if (head.AsSpan().StartsWith("PK\x03\x04"u8) && Path.GetExtension(path).Equals(".wacz", StringComparison.OrdinalIgnoreCase))
            return SourceKind.Wacz;
        return Archive(head.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? Inflate(path) : head);
    }

    private static SourceKind Archive(ReadOnlySpan<byte> head)
    {
        var trimmed = head.TrimStart("\r\n"u8);
        return trimmed.StartsWith("WARC/"u8) ? SourceKind.Warc
            : trimmed.StartsWith("filedesc:"u8) ? SourceKind.Arc
            : SourceKind.Other;
    }

    // The first bytes of the first member that is not damaged: an archive that lost its beginning is still one.
    private static byte[] Inflate(string path)
    {
        var head = new byte[64];
        try
        {
            using var input = ArchiveInput.Open(path);
            var length = 0;
            do
            {
                for (int read; length < head.Length && (read = input.Read(head.AsSpan(length))) > 0;)
                    length += read;
                if (Archive(head.AsSpan(0, length)) is not SourceKind.Other || !input.IsDamaged)
                    return head[..length];
                length = 0;
            }
            while (input.Resume());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It could be looked at a moment ago; reading it will say why not now.
        }
        return [];
    }
}
