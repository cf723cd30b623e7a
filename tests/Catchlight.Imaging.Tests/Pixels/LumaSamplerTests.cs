using Catchlight.Imaging.Pixels;

namespace Catchlight.Imaging.Tests.Pixels;

public class LumaSamplerTests
{
    [Fact]
    public void Sample_SameSize_IsTheLumaOfEachPixel()
    {
        using var plane = LumaSampler.Sample(new RgbImage(3, 1, [255, 0, 0, 0, 255, 0, 0, 0, 255]), 3, 1, vectors: true);
        Assert.Equal(0.299f, plane.Row(0)[0], 1e-6f);
        Assert.Equal(0.587f, plane.Row(0)[1], 1e-6f);
        Assert.Equal(0.114f, plane.Row(0)[2], 1e-6f);
    }

    [Theory]
    [InlineData(100, 60, 37, 23)]
    [InlineData(64, 64, 32, 32)]
    [InlineData(65, 33, 64, 32)]
    [InlineData(7, 900, 2, 640)]
    [InlineData(50, 40, 100, 80)]
    [InlineData(5, 900, 9, 640)]
    public void Sample_Ramp_StaysTheSameRamp(int width, int height, int newWidth, int newHeight)
    {
        // Level = 0.2 + 0.5 · (x + y) / 2 in relative coordinates: any honest resampling keeps it, away from the edges.
        var pixels = new byte[3 * width * height];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                pixels.AsSpan(3 * (y * width + x), 3).Fill((byte)Math.Round(255 * (0.2 + 0.25 * ((x + 0.5) / width + (y + 0.5) / height))));
        using var plane = LumaSampler.Sample(new RgbImage(width, height, pixels), newWidth, newHeight, vectors: true);
        for (var y = 1; y < newHeight - 1; y++)
            for (var x = 1; x < newWidth - 1; x++)
                Assert.Equal(0.2 + 0.25 * ((x + 0.5) / newWidth + (y + 0.5) / newHeight), plane.Row(y)[x], 0.004);
    }

    [Fact]
    public void Sample_FineStripesShrunk_AverageInsteadOfAliasing()
    {
        var pixels = new byte[3 * 300 * 4];
        for (var i = 0; i < 300 * 4; i++)
            pixels.AsSpan(3 * i, 3).Fill((byte)(i % 2 == 0 ? 0 : 200));
        using var plane = LumaSampler.Sample(new RgbImage(300, 4, pixels), 50, 2, vectors: true);
        Assert.All(plane.Samples.ToArray(), v => Assert.Equal(100 / 255f, v, 1e-4f));
    }

    [Theory]
    [InlineData(101, 77, 50, 31)]
    [InlineData(30, 20, 60, 40)]
    public void Sample_VectorAndScalarPath_GiveTheSameBits(int width, int height, int newWidth, int newHeight)
    {
        var pixels = new byte[3 * width * height];
        new Random(3).NextBytes(pixels);
        var image = new RgbImage(width, height, pixels);
        using var vector = LumaSampler.Sample(image, newWidth, newHeight, vectors: true);
        using var scalar = LumaSampler.Sample(image, newWidth, newHeight, vectors: false);
        Assert.Equal(scalar.Samples.ToArray(), vector.Samples.ToArray());
    }
}
