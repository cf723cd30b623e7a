using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;
using Catchlight.Imaging.Pixels;
using Catchlight.Imaging.Tests.Features;

namespace Catchlight.Imaging.Tests.Geometry;

public sealed class SharedPartTests
{
    private const int Width = 480;
    private const int Height = 360;
    private static readonly RgbImage Original = new Scene(1).Draw();
    private static readonly LocalFeatures Found = FeatureExtractor.Extract(Original);

    // The crop: left, top, width, height; then where it lies on something else.
    [Theory]
    [InlineData(60, 40, 300, 220, 20, 120)]
    [InlineData(150, 100, 330, 260, 200, 30)]
    [InlineData(0, 0, 240, 360, 100, 100)]
    [InlineData(0, 180, 480, 180, 40, 200)]
    public void Align_ACropOnSomethingElse_OutlinesTheCropAndNotTheWholeFrame(int left, int top, int width, int height, int x, int y)
    {
        var query = Paste(new Scene(77, 700, 700).Draw(), left, top, width, height, x, y);
        var alignment = Aligner.Align(FeatureExtractor.Extract(query), Found);
        Assert.NotNull(alignment);
        var near = 0.06 * Math.Sqrt(Width * Width + Height * Height);
        AssertNear(new(left, top), alignment.FoundRegion.A, near);
        AssertNear(new(left + width, top + height), alignment.FoundRegion.C, near);
        AssertNear(new(x, y), alignment.QueryRegion.A, near);
        AssertNear(new(x + width, y + height), alignment.QueryRegion.C, near);
        Assert.Equal((double)(width * height) / (Width * Height), alignment.FoundCoverage, 0.12);
        Assert.Equal((double)(width * height) / (700 * 700), alignment.QueryCoverage, 0.06);
    }

    [Fact]
    public void Align_TheWholeOnSomethingElse_OutlinesTheWhole()
    {
        var alignment = Aligner.Align(FeatureExtractor.Extract(Paste(new Scene(77, 700, 700).Draw(), 0, 0, Width, Height, 150, 200)), Found);
        Assert.NotNull(alignment);
        Assert.InRange(alignment.FoundCoverage, 0.99, 1);
        AssertNear(new(150, 200), alignment.QueryRegion.A, 2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0.5)]
    [InlineData(0.3)]
    public void Align_TheWholeAtAnySize_IsNotNarrowed(double scale)
    {
        var copy = new Scene(1).Draw(new AffineTransform(scale, 0, 0, scale, 0, 0), (int)(Width * scale), (int)(Height * scale));
        var alignment = Aligner.Align(FeatureExtractor.Extract(copy), Found);
        Assert.InRange(alignment!.FoundCoverage, 0.98, 1);
        Assert.InRange(alignment.QueryCoverage, 0.98, 1);
    }

    private static RgbImage Paste(RgbImage ground, int left, int top, int width, int height, int x, int y)
    {
        var pixels = ground.Pixels.ToArray();
        for (var row = 0; row < height; row++)
            Original.Row(top + row).Slice(3 * left, 3 * width).CopyTo(pixels.AsSpan(3 * ((y + row) * ground.Width + x)));
        return new RgbImage(ground.Width, ground.Height, pixels);
    }

    private static void AssertNear(PixelPoint expected, PixelPoint actual, double tolerance) =>
        Assert.True(Math.Abs(expected.X - actual.X) <= tolerance && Math.Abs(expected.Y - actual.Y) <= tolerance, $"{actual} is not {expected}");
}
