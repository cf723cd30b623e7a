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
        for (var x = 0; x < width; x++)
            columns[x] = 3 * (int)((double)x * image.Width / width);
        for (var y = 0; y < height; y++)
        {
            var row = image.Row((int)((double)y * image.Height / height));
            var target = luma.Slice(y * width, width);
            for (var x = 0; x < target.Length; x++)
            {
                var pixel = row.Slice(columns[x], 3);
                target[x] = 0.299f * pixel[0] + 0.587f * pixel[1] + 0.114f * pixel[2];
            }
        }
    }

    /// <summary>Writes the luma plane of a picture whose luma is known already.</summary>
    public static void Fill(ReadOnlySpan<float> from, int fromWidth, int fromHeight, int stride, Span<float> luma, int width, int height)
    {
        Span<int> columns = stackalloc int[LargestSide];
        for (var x = 0; x < width; x++)
            columns[x] = (int)((double)x * fromWidth / width);
        for (var y = 0; y < height; y++)
        {
            var row = from.Slice((int)((double)y * fromHeight / height) * stride, fromWidth);
            var target = luma.Slice(y * width, width);
            if (fromWidth == width)
                row.CopyTo(target);
            else
                for (var x = 0; x < target.Length; x++)
                    target[x] = row[columns[x]];
        }
    }
}
