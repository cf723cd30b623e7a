using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Ingest.Tests.Decoding;

public sealed class PictureScalerTests
{
    [Theory]
    [InlineData(400, 300, 100, 100, 75)]
    [InlineData(40, 30, 100, 100, 75)]
    [InlineData(4000, 3000, 100, 100, 75)]
    [InlineData(10, 4000, 100, 1, 100)]
    public void Fit_APicture_HasTheSideAndTheProportions(int width, int height, int side, int fitWidth, int fitHeight)
    {
        var fit = PictureScaler.Fit(Slope(width, height), side);
        Assert.Equal((fitWidth, fitHeight), (fit.Width, fit.Height));
    }

    [Fact]
    public void Fit_ALargePicture_LooksLikeItself()
    {
        var fit = PictureScaler.Fit(Slope(3000, 2000), 150);
        for (var x = 5; x < 145; x += 20)
            Assert.InRange(fit.Row(50)[3 * x] - 255.0 * x / 150, -4, 4);
    }

    [Fact]
    public void Coarse_BlocksOfFour_AreAveraged()
    {
        var image = new RgbImage(8, 8, [.. Enumerable.Range(0, 64).SelectMany(i => new byte[] { (byte)(i % 2 * 200), 10, (byte)(i < 32 ? 0 : 100) })]);
        var coarse = PictureScaler.Coarse(image, 2);
        Assert.Equal((4, 4), (coarse.Width, coarse.Height));
        Assert.Equal([100, 10, 0], coarse.Row(0)[..3].ToArray());
        Assert.Equal([100, 10, 100], coarse.Row(3)[..3].ToArray());
        Assert.Same(image, PictureScaler.Coarse(image, 5));
    }

    private static RgbImage Slope(int width, int height)
    {
        var pixels = new byte[3 * width * height];
        for (var i = 0; i < width * height; i++)
            pixels.AsSpan(3 * i, 3).Fill((byte)(255L * (i % width) / width));
        return new RgbImage(width, height, pixels);
    }
}
