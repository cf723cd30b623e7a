using System.Globalization;
using System.Text;
using Catchlight.Imaging.Pixels;
using NetVips;

namespace Catchlight.Core.Tests.CaseBook;

/// <summary>Writes the pixels and the notes of a recipe as a JPEG file.</summary>
internal static class PictureFile
{
    public static byte[] Write(RgbImage pixels, PictureRecipe recipe)
    {
        using var raw = Image.NewFromMemory(pixels.Pixels.ToArray(), pixels.Width, pixels.Height, 3, Enums.BandFormat.Uchar);
        using var srgb = raw.Copy(interpretation: Enums.Interpretation.Srgb);
        using var scaled = recipe.Scale == 1 ? srgb.Copy() : srgb.Resize(recipe.Scale);
        using var blurred = recipe.Blur == 0 ? scaled.Copy() : scaled.Gaussblur(recipe.Blur);
        using var noted = blurred.Mutate(image => Note(image, recipe));
        var file = noted.JpegsaveBuffer(q: 85);
        return recipe.Credentials ? WithCredentials(file) : file;
    }

    private static void Note(MutableImage image, PictureRecipe recipe)
    {
        void Exif(string name, string value) => image.Set(GValue.GStrType, name, value);
        if (recipe.Taken is { } taken)
            Exif("exif-ifd2-DateTimeOriginal", taken.ToString(@"yyyy\:MM\:dd", CultureInfo.InvariantCulture) + " 12:00:00");
        if (recipe.Position is [var latitude, var longitude])
        {
            Exif("exif-ifd3-GPSLatitudeRef", latitude < 0 ? "S" : "N");
            Exif("exif-ifd3-GPSLatitude", Degrees(latitude));
            Exif("exif-ifd3-GPSLongitudeRef", longitude < 0 ? "W" : "E");
            Exif("exif-ifd3-GPSLongitude", Degrees(longitude));
        }
        if (recipe.SourceType is { } type)
            image.Set(GValue.BlobType, "xmp-data", Encoding.UTF8.GetBytes(
                $"""
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
                xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/{type}"/></rdf:RDF></x:xmpmeta>
                """));
    }

    // Degrees, minutes, seconds as fractions.
    private static string Degrees(double value)
    {
        var minutes = (long)Math.Round(Math.Abs(value) * 60);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}/1 {minutes % 60}/1 0/1");
    }

    // An application segment (APP11) with the beginning of a manifest store, behind the start of the image.
    private static byte[] WithCredentials(byte[] file)
    {
        var content = Encoding.ASCII.GetBytes("JP\0\u0001\0\0\0\u0001\0\0\0\u001Djumb\0\0\0\u0015jumdc2pa\0\u0011\0\u0010");
        return [.. file[..2], 0xFF, 0xEB, 0, (byte)(content.Length + 2), .. content, .. file[2..]];
    }
}
