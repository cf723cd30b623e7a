namespace Catchlight.Ingest.Warc;

/// <summary>What a Content-Type field claims.</summary>
internal static class MediaType
{
    private static readonly string[] Pictures =
        ["image/jpeg", "image/jpg", "image/pjpeg", "image/png", "image/webp", "image/gif", "image/tiff", "image/heic", "image/heif", "image/avif"];

    /// <summary>Whether it claims a picture of a format that is read.</summary>
    public static bool IsPicture(string? field) => Pictures.Contains(Name(field), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it claims a web page.</summary>
    public static bool IsPage(string? field) => Name(field).ToLowerInvariant() is "text/html" or "application/xhtml+xml";

    /// <summary>Whether it claims an HTTP message.</summary>
    public static bool IsHttp(string? field) => Name(field).Equals("application/http", StringComparison.OrdinalIgnoreCase);

    private static string Name(string? field) => field?.Split(';')[0].Trim() ?? "";
}
