namespace Catchlight.Imaging.Metadata;

/// <summary>
/// Reads <see cref="PictureNotes"/> out of the bytes of a picture file, the same on a server and in a browser: of JPEG, PNG and WebP. Whatever is odd or
/// damaged is passed over; nothing is thrown, and nothing but the result is allocated. Thread-safe.
/// </summary>
public static class NotesReader
{
    // The description box of a C2PA manifest store: its type begins with "c2pa" (C2PA 2.1, 11.1.4).
    private static ReadOnlySpan<byte> CredentialsMark => "jumdc2pa"u8;

    /// <summary>What a file says of itself; of another format no more than whether it holds Content Credentials.</summary>
    /// <param name="file">The whole file. A beginning of it gives what is in that.</param>
    public static PictureNotes Read(ReadOnlySpan<byte> file)
    {
        var parts = new FileParts();
        if (JpegParts.Is(file))
            JpegParts.Find(file, ref parts);
        else if (PngParts.Is(file))
            PngParts.Find(file, ref parts);
        else if (WebPParts.Is(file))
            WebPParts.Find(file, ref parts);
        return Read(parts, file);
    }

    /// <summary>What a file says of itself whose parts another reader found.</summary>
    /// <param name="exif">The Exif block; empty where there is none.</param>
    /// <param name="xmp">The XMP packet; empty where there is none.</param>
    /// <param name="file">The whole file.</param>
    public static PictureNotes Read(ReadOnlySpan<byte> exif, ReadOnlySpan<byte> xmp, ReadOnlySpan<byte> file)
    {
        var parts = new FileParts();
        parts.AddExif(exif);
        parts.AddXmp(xmp);
        return Read(parts, file);
    }

    private static PictureNotes Read(scoped in FileParts parts, ReadOnlySpan<byte> file) => new(
        ExifDay.Read(parts.Exif),
        parts.HasGeneratorSettings ? PictureMaking.WithGeneratorSettings : XmpMaking.Read(parts.Xmp),
        file.IndexOf(CredentialsMark) >= 0);
}
