using Catchlight.Ingest.Decoding;

namespace Catchlight.Ingest.Folders;

/// <summary>The XMP file that photo programs leave beside a picture that they must not change: <c>a.xmp</c> or <c>a.jpg.xmp</c>.</summary>
internal static class Sidecar
{
    /// <summary>The picture with what is said in the file beside it; as it was where there is none.</summary>
    public static SourceItem AddTo(SourceItem item, string path)
    {
        if (item is not SourcePicture picture || Find(path) is not { } sidecar || BoundedFile.Read(sidecar, XmpCredits.MaxBytes).Bytes is not { } packet)
            return item;
        var credits = XmpCredits.Read(packet);
        return picture with { Appearances = [.. picture.Appearances.Select(credits.AddTo)] };
    }

    private static string? Find(string path) =>
        new[] { path + ".xmp", path + ".XMP", Path.ChangeExtension(path, ".xmp"), Path.ChangeExtension(path, ".XMP") }.FirstOrDefault(File.Exists);
}
