namespace Catchlight.Ingest.Warc.Http;

/// <summary>What a Content-Type field claims.</summary>
internal static class MediaType
{
    // Drawings and icons are no photographs; that they are not read is no loss that anybody needs to hear of.
    private static readonly string[] Drawings = ["image/svg+xml", "image/svg", "image/x-icon", "image/vnd.microsoft.icon", "image/ico", "image/icon"];

    /// <summary>Whether it claims a picture made of pixels, whether or not the format is read.</summary>
    public static bool IsPicture(string? field) =>
        Name(field) is var name && name.StartsWith("image/", StringComparison.Ordinal) && !Drawings.Contains(name);

    /// <summary>Whether it claims a web page.</summary>
    public static bool IsPage(string? field) => Name(field) is "text/html" or "application/xhtml+xml";

    /// <summary>Whether it claims a style sheet or a script: what asks for pictures in the name of a page.</summary>
    public static bool IsPartOfPage(string? field) =>
        Name(field) is var name && (name == "text/css" || name.EndsWith("javascript", StringComparison.Ordinal) || name.EndsWith("ecmascript", StringComparison.Ordinal));

    /// <summary>Whether it claims an HTTP message.</summary>
    public static bool IsHttp(string? field) => Name(field) == "application/http";

    private static string Name(string? field) => field?.Split(';')[0].Trim().ToLowerInvariant() ?? "";
}
