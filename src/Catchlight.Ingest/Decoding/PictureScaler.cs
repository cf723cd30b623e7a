using Catchlight.Imaging.Pixels;
using NetVips;

namespace Catchlight.Ingest.Decoding;

/// <summary>Makes pictures smaller or larger, for people to look at.</summary>
public static class PictureScaler
{
    /// <summary>The picture at another size, its proportions kept.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="side">What its longer side becomes, in pixels, at least 1.</param>
    public static RgbImage Fit(RgbImage image, int side)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentOutOfRangeException.ThrowIfLessThan(side, 1);
        if (Math.Max(image.Width, image.Height) == side)
            return image;
        using var whole = PictureEncoder.Wrap(image);
        using var sized = whole.ThumbnailImage(side, height: side);
        using var bytes = sized.Cast(Enums.BandFormat.Uchar);
        return new RgbImage(bytes.Width, bytes.Height, bytes.WriteToMemory<byte>());
    }
}
