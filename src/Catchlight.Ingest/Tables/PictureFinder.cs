using System.Buffers.Text;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Ingest.Tables;

/// <summary>
/// Finds the picture that a row speaks of: in the row itself, or among the files beside the table. Nothing is fetched from anywhere, and no
/// file outside the table's folder is read.
/// </summary>
internal sealed class PictureFinder
{
    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".avif", ".heic"];

    private readonly string _root;
    private readonly string[] _folders;
    private readonly ColumnMap _map;

    /// <param name="table">The table's path.</param>
    /// <param name="map">Which columns say what.</param>
    public PictureFinder(string table, ColumnMap map)
    {
        _root = Path.GetDirectoryName(Path.GetFullPath(table))!;
        _map = map;
        // Where people keep the files of a table; img2dataset names a folder like its table.
        _folders = [_root, .. new[] { Path.GetFileNameWithoutExtension(table), "photos", "images", "pictures" }.Select(name => Path.Combine(_root, name)).Where(Directory.Exists)];
    }

    /// <summary>The picture in the row itself; null where there is none.</summary>
    public byte[]? Inline(TableRow row)
    {
        foreach (var name in _map.Names(TableColumn.Bytes))
        {
            if ((row.Bytes(name) ?? FromBase64(row.Text(name))) is { } bytes && IsPicture(bytes))
                return bytes;
        }
        return null;
    }

    /// <summary>The file that the row names, and whether it names one that lies outside the table's folder.</summary>
    public (string? Path, bool IsOutside) File(TableRow row)
    {
        var isOutside = false;
        foreach (var name in _map.Names(TableColumn.File))
        {
            if (row.Text(name) is not { } file || file.Contains('\0', StringComparison.Ordinal) || WebAddress.Parse(file) is not null)
                continue;
            foreach (var folder in _folders)
            {
                var path = Path.GetFullPath(Path.Combine(folder, file.Replace('\\', '/')));
                if (!path.StartsWith(_root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                    isOutside = true;
                else if (System.IO.File.Exists(path))
                    return (path, false);
            }
        }
        return (ByName(row), isOutside);
    }

    // The file is named after the picture's id, its address, or its title on Wikimedia Commons.
    private string? ByName(TableRow row)
    {
        var whole = new[]
        {
            row.First(_map.Names(TableColumn.PictureUrl), text => WebAddress.Parse(text) is { } url ? Uri.UnescapeDataString(url.AbsolutePath[(url.AbsolutePath.LastIndexOf('/') + 1)..]) : null),
            row.First(_map.Names(TableColumn.Title), text => text.StartsWith("File:", StringComparison.OrdinalIgnoreCase) ? text[5..] : null),
        };
        var names = whole.Concat([whole[1]?.Replace(' ', '_')]).Concat(Endings.Select(ending => row.First(_map.Names(TableColumn.Key), key => key + ending)));
        return names.Where(name => name is not null && IsFileName(name)).SelectMany(name => _folders.Select(folder => Path.Combine(folder, name!))).FirstOrDefault(System.IO.File.Exists);
    }

    private static bool IsFileName(string name) => name.Length is > 0 and <= 255 && name is not ("." or "..") && name.IndexOfAny(['/', '\\', '\0', ':']) < 0;

    private static bool IsPicture(ReadOnlySpan<byte> bytes) => PictureSniffer.Sniff(bytes[..Math.Min(bytes.Length, PictureSniffer.HeadLength)]) is not null;

    // Plain, or as a data: address (RFC 2397).
    private static byte[]? FromBase64(string? text)
    {
        const string Marker = ";base64,";
        if (text is null)
            return null;
        if (text.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && text.IndexOf(Marker, StringComparison.Ordinal) is > 0 and var at)
            text = text[(at + Marker.Length)..];
        if (text.Length < 20 || !Base64.IsValid(text))
            return null;
        return Convert.FromBase64String(text);
    }
}
