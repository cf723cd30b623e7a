using Catchlight.Imaging.Pixels;

namespace Catchlight.Imaging.Tests.Pixels;

public class PixelLumaTests
{
    [Theory, InlineData(0), InlineData(1), InlineData(3), InlineData(4), InlineData(9), InlineData(100)]
    public void OfRgba_VectorAndScalarPath_GiveTheBitsOfRgb(int pixels)
    {
        var rgba = new byte[4 * pixels];
        new Random(8).NextBytes(rgba);
        float[] vector = new float[pixels], scalar = new float[pixels], rgb = new float[pixels];
        PixelLuma.OfRgba(rgba, vector, vectors: true);
        PixelLuma.OfRgba(rgba, scalar, vectors: false);
        PixelLuma.OfRgb([.. rgba.Where((_, i) => i % 4 != 3)], rgb);
        Assert.Equal(rgb, scalar);
        Assert.Equal(rgb, vector);
    }
}
