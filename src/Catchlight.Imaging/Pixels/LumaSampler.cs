using System.Buffers;

namespace Catchlight.Imaging.Pixels;

/// <summary>The luma of a picture at another size, as <see cref="PixelLuma"/> and <see cref="LumaReducer"/> have it.</summary>
internal static class LumaSampler
{
    /// <summary>A rented plane of <paramref name="width"/> × <paramref name="height"/>; the caller disposes it.</summary>
    public static FloatPlane Sample(RgbImage image, int width, int height, bool vectors)
    {
        using var reducer = new LumaReducer((image.Width, image.Height), (width, height), vectors);
        var line = ArrayPool<float>.Shared.Rent(image.Width);
        try
        {
            var luma = line.AsSpan(0, image.Width);
            for (var y = 0; y < image.Height; y++)
            {
                PixelLuma.OfRgb(image.Row(y), luma);
                reducer.Add(luma);
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(line);
        }
        return reducer.Finish();
    }
}
