namespace Catchlight.Ingest;

/// <summary>File URIs (RFC 8089) in which every odd character of a file name survives: <c>%</c>, <c>#</c>, <c>?</c> and all.</summary>
internal static class FileUri
{
    /// <summary>The URI of a file, absolute or relative to the current folder.</summary>
    public static string From(string path)
    {
        var segments = Path.GetFullPath(path).Replace(Path.DirectorySeparatorChar, '/').Split('/');
        var escaped = string.Join('/', segments.Select(Uri.EscapeDataString)).Replace("%3A", ":", StringComparison.Ordinal);
        return escaped.StartsWith('/') ? "file://" + escaped : "file:///" + escaped;
    }
}
