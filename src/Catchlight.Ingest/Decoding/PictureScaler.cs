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
        using var whole = PictureEncoder.Wrap(Coarse(image, side));
        using var sized = whole.ThumbnailImage(side, height: side);
        using var bytes = sized.Cast(Enums.BandFormat.Uchar);
        return new RgbImage(bytes.Width, bytes.Height, bytes.WriteToMemory<byte>());
    }

    /// <summary>
    /// A large picture made smaller by averaging blocks, to at least twice the size that is wanted: what a finer filter then does looks the same,
    /// and no second copy of a hundred megapixels is needed for it. A small one is returned as it is.
    /// </summary>
    /// <param name="image">The picture.</param>
    /// <param name="side">What its longer side is to become.</param>
    internal static RgbImage Coarse(RgbImage image, int side)
    {
        var factor = Math.Max(image.Width, image.Height) / (2 * side);
        if (factor < 2 || Math.Min(image.Width, image.Height) < factor)
            return image;
        var (width, height) = (image.Width / factor, image.Height / factor);
        var pixels = new byte[3 * width * height];
        var sums = new int[3 * width];
        var area = factor * factor;
        for (var y = 0; y < height; y++)
        {
            Array.Clear(sums);
            for (var row = y * factor; row < (y + 1) * factor; row++)
                AddRow(image.Row(row), factor, sums);
            for (var i = 0; i < sums.Length; i++)
                pixels[3 * width * y + i] = (byte)((sums[i] + area / 2) / area);
        }
        return new RgbImage(width, height, pixels);
    }

    private static void AddRow(ReadOnlySpan<byte> row, int factor, int[] sums)
    {
        for (int i = 0, from = 0; i < sums.Length; i += 3)
            for (var n = 0; n < factor; n++, from += 3)
            {
                sums[i] += row[from];
                sums[i + 1] += row[from + 1];
                sums[i + 2] += row[from + 2];
            }
    }
}
