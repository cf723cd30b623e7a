using System.Globalization;
using Catchlight.Imaging.Metadata;
using NetVips;

namespace Catchlight.Ingest.Decoding;

/// <summary>Reads <see cref="PictureMetadata"/> out of what libvips found in the header. Whatever is odd is passed over.</summary>
internal static class MetadataReader
{
    private const int MaxText = 200;

    private static readonly string[] CameraCaptions = ["SONY DSC", "DCIM", "Default", "untitled"];

    /// <summary>What the file says of itself.</summary>
    /// <param name="image">Its header.</param>
    /// <param name="file">The whole file.</param>
    /// <param name="format">What it is.</param>
    public static PictureMetadata Read(Image image, ReadOnlySpan<byte> file, PictureFormat format)
    {
        var names = image.GetFields();
        // As a browser reads them, where it can.
        var notes = format is PictureFormat.Jpeg or PictureFormat.Png or PictureFormat.WebP
            ? NotesReader.Read(file)
            : NotesReader.Read(Blob(image, names, "exif-data"), Blob(image, names, "xmp-data"), file);
        var camera = string.Join(' ', new[] { Exif(image, names, "exif-ifd0-Make"), Exif(image, names, "exif-ifd0-Model") }.OfType<string>());
        return new PictureMetadata(
            notes.Taken,
            camera.Length > 0 ? camera : null,
            Exif(image, names, "exif-ifd0-Software"),
            Position(image, names),
            notes.Making,
            notes.HasContentCredentials)
        {
            Credits = XmpCredits.Read(Blob(image, names, "xmp-data")).Or(IptcCredits.Read(Blob(image, names, "iptc-data"))).Or(ExifCredits(image, names)),
        };
    }

    private static byte[] Blob(Image image, string[] names, string name) => names.Contains(name) && image.Get(name) is byte[] bytes ? bytes : [];

    // Some cameras write their own name where a description belongs.
    private static PictureCredits ExifCredits(Image image, string[] names)
    {
        var caption = Exif(image, names, "exif-ifd0-ImageDescription");
        var isOfCamera = caption is not null && (CameraCaptions.Contains(caption, StringComparer.OrdinalIgnoreCase) || caption.EndsWith("DIGITAL CAMERA", StringComparison.Ordinal));
        return new PictureCredits(null, isOfCamera ? null : caption, Exif(image, names, "exif-ifd0-Artist"), Exif(image, names, "exif-ifd0-Copyright"));
    }

    // libvips writes a value with its kind behind it: "Canon (Canon, ASCII, 6 components, 6 bytes)", "55/1 57/1 (55, 57, Rational, 2 components, 16 bytes)".
    // A text is the same before and within the parentheses, and may have some of its own.
    private static string? Exif(Image image, string[] names, string name)
    {
        if (!names.Contains(name) || image.Get(name) is not string text)
            return null;
        var kind = text.IndexOf(" (", StringComparison.Ordinal);
        while (kind > 0 && !text.AsSpan(kind + 2).StartsWith(text.AsSpan(0, kind)))
            kind = text.IndexOf(" (", kind + 1, StringComparison.Ordinal);
        if (kind < 0)
            kind = text.LastIndexOf(" (", StringComparison.Ordinal);
        var value = PlainText.OneLine(kind > 0 ? text[..kind] : text);
        return value is { Length: > MaxText } ? value[..MaxText] : value;
    }

    private static GeoPosition? Position(Image image, string[] names)
    {
        if (Degrees(Exif(image, names, "exif-ifd3-GPSLatitude")) is not { } latitude || Degrees(Exif(image, names, "exif-ifd3-GPSLongitude")) is not { } longitude
            || latitude > 90 || longitude > 180 || latitude == 0 && longitude == 0)
            return null;
        return new GeoPosition(
            Exif(image, names, "exif-ifd3-GPSLatitudeRef")?.StartsWith('S') == true ? -latitude : latitude,
            Exif(image, names, "exif-ifd3-GPSLongitudeRef")?.StartsWith('W') == true ? -longitude : longitude);
    }

    // Three fractions: degrees, minutes, seconds, as in "55/1 57/1 1080/100".
    private static double? Degrees(string? text)
    {
        if (text is null)
            return null;
        double sum = 0, unit = 1;
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3))
        {
            var fraction = part.Split('/');
            if (!double.TryParse(fraction[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var over))
                return null;
            var under = 1.0;
            if (fraction.Length > 1 && (!double.TryParse(fraction[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out under) || under == 0))
                return null;
            sum += over / under * unit;
            unit /= 60;
        }
        return sum;
    }
}
