using Catchlight.Imaging.Pixels;
using NetVips;

namespace Catchlight.Ingest.Decoding;

/// <summary>Writes pixels as a file. Nothing but the pixels gets into it: no Exif, no profile, no comment.</summary>
public static class PictureEncoder
{
    // Sides of a WebP are 14-bit numbers.
    private const int WebPMaxSide = 16_383;

    /// <summary>A lossy WebP, as small as thumbnails should be. A side above 16,383 pixels is shrunk to that.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="maxSide">The longer side in pixels, at least 1, that the picture is shrunk to; never enlarged; null keeps its size.</param>
    /// <param name="quality">1 to 100; default 80.</param>
    public static byte[] EncodeWebP(RgbImage image, int? maxSide = null, int quality = 80)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSide ?? 1, 1, nameof(maxSide));
        ArgumentOutOfRangeException.ThrowIfLessThan(quality, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quality, 100);
        var side = Math.Min(maxSide ?? WebPMaxSide, WebPMaxSide);
        using var whole = Wrap(PictureScaler.Coarse(image, side));
        using var sized = side < Math.Max(image.Width, image.Height)
            ? whole.ThumbnailImage(side, height: side, size: Enums.Size.Down)
            : whole.Copy();
        return sized.WebpsaveBuffer(q: quality, keep: Enums.ForeignKeep.None);
    }

    /// <summary>A PNG with exactly these pixels.</summary>
    public static byte[] EncodePng(RgbImage image)
    {
        ArgumentNullException.ThrowIfNull(image);
        using var whole = Wrap(image);
        return whole.PngsaveBuffer(keep: Enums.ForeignKeep.None);
    }

    internal static Image Wrap(RgbImage image)
    {
        Vips.Use();
        using var bands = Image.NewFromMemoryCopy(image.Pixels, image.Width, image.Height, 3, Enums.BandFormat.Uchar);
        return bands.Copy(interpretation: Enums.Interpretation.Srgb);
    }
}
