using NetVips;

namespace Catchlight.Ingest.Decoding;

/// <summary>The libvips side of decoding: one loader a format, and the way from any colours to 8-bit sRGB.</summary>
internal static class PictureLoader
{
    /// <summary>Colour and alpha bands a picture may have; five-colour TIFFs exist, hundreds of bands are an attack or a microscope.</summary>
    public const int MaxBands = 8;

    // Truncated data is an error, the mild oddities of real-world files are not.
    private const Enums.FailOn Strictness = Enums.FailOn.Error;
    private const Enums.Access Order = Enums.Access.Sequential;

    /// <summary>Reads the header only; pixels are decoded as rows are asked for.</summary>
    /// <exception cref="VipsException">The header is broken.</exception>
    public static Image Open(byte[] file, PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => Image.JpegloadBuffer(file, access: Order, failOn: Strictness),
        PictureFormat.Png => Image.PngloadBuffer(file, access: Order, failOn: Strictness),
        PictureFormat.WebP => Image.WebploadBuffer(file, page: 0, n: 1, access: Order, failOn: Strictness),
        PictureFormat.Gif => Image.GifloadBuffer(file, page: 0, n: 1, access: Order, failOn: Strictness),
        PictureFormat.Tiff => Image.TiffloadBuffer(file, page: 0, n: 1, access: Order, failOn: Strictness),
        PictureFormat.Heic or PictureFormat.Avif => Image.HeifloadBuffer(file, access: Order, failOn: Strictness),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>The Exif orientation, 1 to 8; 1 where there is none.</summary>
    public static int Orientation(Image image) =>
        image.Contains("orientation") && image.Get("orientation") is int value and >= 1 and <= 8 ? value : 1;

    /// <summary>Three bands of 8 bits, sRGB, alpha laid on white; an embedded profile is applied unless the pixels are wanted as stored.</summary>
    public static Image ToSrgb(Image stored, bool asStored)
    {
        // Most pictures are that already. Steps that change nothing are not free: five of them take libvips as long as decoding does.
        if (stored is { Bands: 3, Format: Enums.BandFormat.Uchar, Interpretation: Enums.Interpretation.Srgb } && (asStored || ForeignProfile(stored) is null))
            return stored.Copy();
        using var known = WithKnownColours(stored);
        using var colours = Convert(known, asStored);
        using var flat = colours.HasAlpha() ? colours.Flatten(background: [255]) : colours.Copy();
        using var bytes = flat.Cast(Enums.BandFormat.Uchar);
        return bytes.Bands switch
        {
            3 => bytes.Copy(),
            < 3 => Grey(bytes),
            _ => bytes.ExtractBand(0, n: 3),
        };
    }

    private static Image Grey(Image image)
    {
        using var one = image.ExtractBand(0);
        return one.Bandjoin(one, one);
    }

    // A TIFF may have bands of no stated meaning. The first three, or the first, are the best guess at a picture.
    private static Image WithKnownColours(Image image)
    {
        if (image.Interpretation is not Enums.Interpretation.Multiband)
            return image.Copy();
        using var bands = image.Bands >= 3 ? image.ExtractBand(0, n: 3) : image.ExtractBand(0);
        var wide = image.Format is Enums.BandFormat.Ushort;
        return bands.Copy(interpretation: bands.Bands == 3
            ? wide ? Enums.Interpretation.Rgb16 : Enums.Interpretation.Srgb
            : wide ? Enums.Interpretation.Grey16 : Enums.Interpretation.Bw);
    }

    // The embedded profile, where it asks for another conversion than the plain one.
    private static byte[]? ForeignProfile(Image image) =>
        image.Contains("icc-profile-data") && image.Get("icc-profile-data") is byte[] profile && !ColourProfile.IsSrgb(profile) ? profile : null;

    private static Image Convert(Image image, bool asStored)
    {
        if (!asStored && ForeignProfile(image) is not null)
        {
            try
            {
                return image.IccTransform("srgb", embedded: true, depth: 8);
            }
            catch (VipsException)
            {
                // A profile that is broken or made for other bands than these: the plain conversion below is next best.
            }
        }
        return image.Colourspace(Enums.Interpretation.Srgb);
    }
}
