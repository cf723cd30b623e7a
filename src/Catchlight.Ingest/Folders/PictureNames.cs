namespace Catchlight.Ingest.Folders;

/// <summary>File names that claim a picture. Where the content says otherwise, the person should hear of it.</summary>
internal static class PictureNames
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".apng", ".webp", ".gif", ".tif", ".tiff", ".heic", ".heif", ".avif",
        ".bmp", ".ico", ".svg", ".psd", ".jxl", ".jp2",
    };

    /// <summary>Whether the name ends like a picture's.</summary>
    public static bool Claims(string path) => Extensions.Contains(Path.GetExtension(path));
}
