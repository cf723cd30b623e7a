namespace Catchlight.Evidence.Exhibits;

/// <summary>What files may hold, by name, and by the bytes that they begin with.</summary>
public static class FileNatures
{
    /// <summary>How many bytes at the beginning of a file <see cref="IsMedia"/> looks at.</summary>
    public const int HeadLength = 16;

    private static readonly HashSet<string> Texts = new(StringComparer.OrdinalIgnoreCase) { ".txt", ".md", ".csv", ".tsv", ".json", ".jsonl", ".html", ".htm", ".xml", ".log", ".ics" };
    private static readonly HashSet<string> Emails = new(StringComparer.OrdinalIgnoreCase) { ".eml", ".mbox" };

    // PNG, JPEG, GIF, BMP, TIFF, Matroska, Ogg, MP3, FLV, PDF, JPEG XL, old Office, RAR, 7z, gzip, zip.
    private static readonly byte[][] Beginnings =
    [
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray(), "BM"u8.ToArray(), [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A], [0x1A, 0x45, 0xDF, 0xA3],
        "OggS"u8.ToArray(), "ID3"u8.ToArray(), "FLV"u8.ToArray(), "%PDF"u8.ToArray(), [0xFF, 0x0A], [0x00, 0x00, 0x00, 0x0C, 0x4A, 0x58, 0x4C, 0x20], [0xD0, 0xCF, 0x11, 0xE0],
        "Rar!"u8.ToArray(), [0x37, 0x7A, 0xBC, 0xAF], [0x1F, 0x8B], "PK"u8.ToArray(),
    ];

    /// <summary>What a file may hold.</summary>
    /// <param name="name">Its name; anything whose ending is not known may hold pictures.</param>
    public static FileNature Of(string name)
    {
        var ending = Path.GetExtension(name);
        return Texts.Contains(ending) ? FileNature.Text
            : Emails.Contains(ending) ? FileNature.Email
            : string.Equals(ending, ".zip", StringComparison.OrdinalIgnoreCase) ? FileNature.Zip
            : FileNature.MayHoldPictures;
    }

    /// <summary>Whether a file that calls itself a text is no text: it begins as pictures, videos, sounds, documents and archives do, or has a zero byte at its beginning.</summary>
    /// <param name="head">Its first <see cref="HeadLength"/> bytes, or fewer where it has fewer.</param>
    public static bool IsMedia(ReadOnlySpan<byte> head)
    {
        foreach (var beginning in Beginnings)
            if (head.StartsWith(beginning) && !IsTextAfterAll(head, beginning.Length))
                return true;
        // RIFF (WebP, AVI, WAV) and the boxes of MP4, HEIC and AVIF have their names behind a length; UTF-16 begins with its mark.
        return head.StartsWith("RIFF"u8) || (head.Length >= 8 && head[4..].StartsWith("ftyp"u8)) || (head.Contains((byte)0) && !IsUtf16(head));
    }

    private static bool IsUtf16(ReadOnlySpan<byte> head) => head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    // "BMW …", "PK …", "ID3 …" and "GIF8 …" may begin a sentence: what follows the letters in a file of that kind is not all printable.
    private static bool IsTextAfterAll(ReadOnlySpan<byte> head, int length) => head[..length].IndexOfAnyExceptInRange((byte)' ', (byte)'~') < 0
        && !head.StartsWith("%PDF-"u8) && !head.StartsWith("GIF87a"u8) && !head.StartsWith("GIF89a"u8) && head.IndexOfAnyInRange((byte)0, (byte)8) < 0;
}
