namespace Catchlight.Conversations.Reading.Texts;

/// <summary>What a file is by its name. Only its name: none of these is opened.</summary>
internal static class FileNames
{
    private const int LongestExtension = 5;

    /// <summary>The sort of message that a file with this name makes; null where the name has no extension that is known.</summary>
    public static MessageKind? KindOf(ReadOnlySpan<char> name)
    {
        var dot = name.LastIndexOf('.');
        if (dot < 0 || name.Length - dot - 1 is < 2 or > LongestExtension)
            return null;
        Span<char> extension = stackalloc char[LongestExtension];
        var length = name[(dot + 1)..].ToLowerInvariant(extension);
        return extension[..length] switch
        {
            "jpg" or "jpeg" or "png" or "heic" or "gif" or "avif" or "bmp" or "tiff" or "dng" => MessageKind.Picture,
            "mp4" or "mov" or "3gp" or "avi" or "mkv" or "webm" or "m4v" => MessageKind.Video,
            "opus" or "ogg" or "oga" or "m4a" or "mp3" or "aac" or "amr" or "wav" or "flac" => MessageKind.Audio,
            "webp" or "pdf" or "vcf" or "doc" or "docx" or "xls" or "xlsx" or "ppt" or "pptx" or "txt" or "zip" or "apk" or "csv" or "was" or "rar" or "odt" or "tgs" => MessageKind.Attachment,
            _ => null,
        };
    }
}
