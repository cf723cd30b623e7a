namespace Catchlight.Conversations.Reading.Texts;

/// <summary>Tells by their first bytes the files that people take for an export.</summary>
internal static class FileSigns
{
    /// <summary>A refusal that says what the file is; null where it may be text.</summary>
    public static ExportRefused? Refuse(ReadOnlySpan<byte> head) =>
        IsPicture(head) ? Refusals.Picture
        : IsFilm(head) ? Refusals.OtherFile("a video or a sound")
        : IsPacked(head) ? Refusals.OtherFile("a packed file of a kind that we cannot open")
        : head.StartsWith("%PDF-"u8) ? Refusals.OtherFile("a PDF")
        : head.StartsWith("{\\rtf"u8) || head is [0xD0, 0xCF, 0x11, 0xE0, ..] ? Refusals.OtherFile("a document of a word processor")
        : head.StartsWith("SQLite format 3\0"u8) ? Refusals.OtherFile("a database")
        : head is [(byte)'M', (byte)'Z', _, 0, ..] or [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] ? Refusals.OtherFile("a program")
        : null;

    /// <summary>Whether a file is a ZIP file.</summary>
    public static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8);

    private static bool IsPicture(ReadOnlySpan<byte> head) =>
        head is [0xFF, 0xD8, 0xFF, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..]
        || head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8)
        || head.StartsWith("RIFF"u8) && head.Length >= 12 && head[8..].StartsWith("WEBP"u8)
        || head is [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..]
        || Brand(head) is { IsEmpty: false } brand && (brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8) || brand.StartsWith("mif1"u8) || brand.StartsWith("msf1"u8) || brand.StartsWith("avi"u8));

    private static bool IsFilm(ReadOnlySpan<byte> head) =>
        !Brand(head).IsEmpty || head is [0x1A, 0x45, 0xDF, 0xA3, ..] || head.StartsWith("OggS"u8) || head.StartsWith("RIFF"u8) && head.Length >= 12 || head.StartsWith("ID3"u8)
        || head.StartsWith("fLaC"u8) || head.StartsWith("#!AMR"u8);

    private static bool IsPacked(ReadOnlySpan<byte> head) => head is [0x1F, 0x8B, ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] || head.StartsWith("Rar!"u8);

    // The box that begins every file of ISO/IEC 14496-12: size, "ftyp", brand.
    private static ReadOnlySpan<byte> Brand(ReadOnlySpan<byte> head) => head.Length >= 12 && head[4..].StartsWith("ftyp"u8) ? head.Slice(8, 4) : default;
}
