using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Catchlight.Imaging.Pixels;

/// <summary>The luma of rows of pixels: 0 to 1, ITU-R BT.601 weights on the stored sRGB values.</summary>
internal static class PixelLuma
{
    private const float Red = 0.299f / 255, Green = 0.587f / 255, Blue = 0.114f / 255;

    /// <summary>Of three bytes a pixel (R, G, B).</summary>
    public static void OfRgb(ReadOnlySpan<byte> pixels, Span<float> luma)
    {
        for (var x = 0; x < luma.Length && pixels.Length >= 3; x++, pixels = pixels[3..])
            luma[x] = Red * pixels[0] + Green * pixels[1] + Blue * pixels[2];
    }

    /// <summary>Of four bytes a pixel (R, G, B, and one that is passed over).</summary>
    /// <param name="pixels">Exactly four times as long as <paramref name="luma"/>.</param>
    /// <param name="luma">Overwritten.</param>
    /// <param name="vectors">Whether to take the vector path; the result is the same to the bit.</param>
    public static void OfRgba(ReadOnlySpan<byte> pixels, Span<float> luma, bool vectors)
    {
        var done = 0;
        // A vector holds four pixels, each the bits 0xAABBGGRR.
        if (vectors && BitConverter.IsLittleEndian)
        {
            var to = MemoryMarshal.Cast<float, Vector128<float>>(luma);
            var from = MemoryMarshal.Cast<byte, Vector128<int>>(pixels);
            Vector128<int> mask = Vector128.Create(0xFF);
            Vector128<float> red = Vector128.Create(Red), green = Vector128.Create(Green), blue = Vector128.Create(Blue);
            for (var i = 0; i < to.Length && i < from.Length; i++)
            {
                var four = from[i];
                to[i] = red * Vector128.ConvertToSingle(four & mask)
                    + green * Vector128.ConvertToSingle(Vector128.ShiftRightLogical(four, 8) & mask)
                    + blue * Vector128.ConvertToSingle(Vector128.ShiftRightLogical(four, 16) & mask);
            }
            done = to.Length * Vector128<float>.Count;
        }
        for (var at = 4 * done; done < luma.Length; done++, at += 4)
            luma[done] = Red * pixels[at] + Green * pixels[at + 1] + Blue * pixels[at + 2];
    }
}
