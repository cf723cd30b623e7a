using Catchlight.Imaging.Pixels;

namespace Catchlight.Imaging.Hashing;

/// <summary>The first steps of PDQ: at most 512 × 512 samples (nearest neighbour, aspect ratio lost), then luma.</summary>
internal static class PdqLuma
{
    /// <summary>Below this side, in pixels, there is nothing to hash.</summary>
    public const int SmallestSide = 5;

    /// <summary>Above this side, in pixels, the picture is first sampled down to a square of it.</summary>
    public const int LargestSide = 512;

    /// <summary>The size of the luma plane of a picture.</summary>
    public static (int Width, int Height) SizeFor(int width, int height) =>
        width > LargestSide || height > LargestSide ? (LargestSide, LargestSide) : (width, height);

    /// <summary>Writes the luma plane (0–255) of <paramref name="image"/>, row by row.</summary>
    public static void Fill(RgbImage image, Span<float> luma, int width, int height)
    {
        Span<int> columns = stackalloc int[LargestSide];
        columns = columns[..width];
        Columns(columns, image.Width, 3);
        for (var y = 0; y < height; y++)
            Row(image.Row(SourceRow(y, image.Height, height)), columns, luma.Slice(y * width, width));
    }

    /// <summary>Where in a row of the picture the pixel of each sample begins, in bytes.</summary>
    /// <param name="columns">One a sample, overwritten.</param>
    /// <param name="pictureWidth">Pixels a row.</param>
    /// <param name="pixelBytes">Bytes a pixel.</param>
    public static void Columns(Span<int> columns, int pictureWidth, int pixelBytes)
    {
        for (var x = 0; x < columns.Length; x++)
            columns[x] = pixelBytes * (int)((double)x * pictureWidth / columns.Length);
    }

    /// <summary>The row of the picture that a row of samples is taken from.</summary>
    public static int SourceRow(int row, int pictureHeight, int height) => (int)((double)row * pictureHeight / height);

    /// <summary>Writes the luma of the pixels that begin at <paramref name="columns"/>.</summary>
    public static void Row(ReadOnlySpan<byte> pixels, ReadOnlySpan<int> columns, Span<float> luma)
    {
        for (var x = 0; x < luma.Length; x++)
        {
            var pixel = pixels.Slice(columns[x], 3);
            luma[x] = 0.299f * pixel[0] + 0.587f * pixel[1] + 0.114f * pixel[2];
        }
    }

    /// <summary>
    /// Writes the luma plane of a picture whose luma is known at a fraction of its size: the pixels that would have been taken, interpolated
    /// between the samples around them.
    /// </summary>
    public static void Fill(in ScaledLuma from, Span<float> luma, int width, int height)
    {
        Span<int> columns = stackalloc int[LargestSide];
        Span<float> shares = stackalloc float[LargestSide];
        for (var x = 0; x < width; x++)
            (columns[x], shares[x]) = Place((int)((double)x * from.PictureWidth / width), from.Shrink, from.Width);
        for (var y = 0; y < height; y++)
        {
            var (row, share) = Place((int)((double)y * from.PictureHeight / height), from.Shrink, from.Height);
            ReadOnlySpan<float> above = from.Row(row), below = share > 0 ? from.Row(row + 1) : above;
            var target = luma.Slice(y * width, width);
            for (var x = 0; x < target.Length; x++)
            {
                var column = columns[x];
                var next = shares[x] > 0 ? column + 1 : column;
                var upper = above[column] + shares[x] * (above[next] - above[column]);
                var lower = below[column] + shares[x] * (below[next] - below[column]);
                target[x] = upper + share * (lower - upper);
            }
        }
    }

    /// <summary>The sample before the middle of a pixel, and the share of the one behind it.</summary>
    private static (int Sample, float Share) Place(int pixel, int shrink, int samples)
    {
        var at = Math.Clamp((pixel + 0.5) / shrink - 0.5, 0, samples - 1);
        return ((int)at, (float)(at - (int)at));
    }
}
