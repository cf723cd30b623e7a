using Catchlight.Ingest.Decoding;
using Catchlight.Ingest.Folders;
using Catchlight.Ingest.Warc;

namespace Catchlight.Ingest;

/// <summary>Recognises what an operator named on the command line.</summary>
public static class Sources
{
    /// <summary>Opens a folder, a WARC file (plain or gzip) or one picture file, recognised by content.</summary>
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
        return kind switch
        {
            SourceKind.Picture => new SourceOpened(new PictureFileSource(path, options)),
            SourceKind.Warc => new SourceOpened(new WarcSource(path, options)),
            _ => new SourceRefused(path, WhyNot(kind, head)),
        };
    }

    /// <summary>Why a file of this kind is not read, in plain words.</summary>
    internal static string WhyNot(SourceKind kind, ReadOnlySpan<byte> head) => kind switch
    {
        SourceKind.Arc => "ARC files can't be read yet. Convert it to WARC first.",
        SourceKind.Wacz => "WACZ files can't be read yet. Unpack it, and add the WARC files inside it.",
        _ when head.IsEmpty => Refusals.Empty.Message,
        _ when PictureSniffer.NameUnsupported(head) is { } name => Refusals.Unsupported(name).Message,
        _ => "This is not a picture, a folder or a WARC file.",
    };
}
