using Catchlight.Ingest.Decoding;
using Catchlight.Ingest.Folders;
using Catchlight.Ingest.Tables;
using Catchlight.Ingest.Wacz;
using Catchlight.Ingest.Warc;
using Catchlight.Ingest.WebDatasets;

namespace Catchlight.Ingest;

/// <summary>Recognises what an operator named on the command line.</summary>
public static class Sources
{
    /// <summary>Opens a folder, a WACZ, WARC or ARC file, a tar shard, a table or one picture file, recognised by content; CSV and JSON Lines by name.</summary>
    /// <param name="path">What to open; it may be absent or anything else.</param>
    /// <param name="options">Limits; the defaults where null.</param>
    public static SourceOpening Open(string path, SourceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= new SourceOptions();
        if (Directory.Exists(path))
            return new SourceOpened(new FolderSource(path, options));
        var (kind, head, unreadable) = SourceSniffer.Sniff(path);
        if (unreadable is not null)
            return new SourceRefused(path, unreadable);
        return OfKind(kind, path, options) is { } source ? new SourceOpened(source)
            : kind == SourceKind.Picture ? new SourceOpened(new PictureFileSource(path, options))
            : new SourceRefused(path, WhyNot(head));
    }

    /// <summary>A file that holds many pictures, as a source; null for any other file.</summary>
    internal static ISource? OfKind(SourceKind kind, string path, SourceOptions options) => kind switch
    {
        SourceKind.Warc => new WarcSource(path, options),
        SourceKind.Arc => WarcSource.OfArc(path, options),
        SourceKind.Wacz => new WaczSource(path, options),
        SourceKind.Tar => new WebDatasetSource(path, options),
        SourceKind.Parquet => new TableSource(path, TableFormat.Parquet, options),
        SourceKind.Csv => new TableSource(path, TableFormat.Csv, options),
        SourceKind.JsonLines => new TableSource(path, TableFormat.JsonLines, options),
        _ => null,
    };

    private static string WhyNot(ReadOnlySpan<byte> head) =>
        head.IsEmpty ? Refusals.Empty.Message
        : PictureSniffer.NameUnsupported(head) is { } name ? Refusals.Unsupported(name).Message
        : head.StartsWith("PK\x03\x04"u8) ? "This is a ZIP file. Unpack it, and add what is in it."
        : "This is not a picture, a folder, a web archive or a table.";
}
