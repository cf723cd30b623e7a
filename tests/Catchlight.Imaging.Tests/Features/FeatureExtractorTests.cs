using Catchlight.Imaging.Features;
using Catchlight.Imaging.Pixels;

namespace Catchlight.Imaging.Tests.Features;

public class FeatureExtractorTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 5000)]
    [InlineData(5000, 1)]
    [InlineData(3, 4000)]
    [InlineData(8, 8)]
    [InlineData(300, 200)]
    [InlineData(1500, 20)]
    public void Extract_PlainPicture_HasNoFeatures(int width, int height)
    {
        var features = FeatureExtractor.Extract(Scene.Plain(width, height));
        Assert.Equal(0, features.Count);
        Assert.Equal((width, height), (features.Width, features.Height));
    }

    [Theory]
    [InlineData(1, 5000)]
    [InlineData(5000, 2)]
    [InlineData(40, 3000)]
    [InlineData(13, 13)]
    [InlineData(7, 9)]
    public void Extract_NoiseOfExtremeShape_GivesKeypointsInsideThePicture(int width, int height)
    {
        var random = new Random(5);
        var pixels = new byte[3 * width * height];
        random.NextBytes(pixels);
        AssertSound(FeatureExtractor.Extract(new RgbImage(width, height, pixels)));
    }

    [Fact]
    public void Extract_Noise_StopsAtTheMostFeatures()
    {
        var pixels = new byte[3 * 640 * 640];
        new Random(6).NextBytes(pixels);
        var features = FeatureExtractor.Extract(new RgbImage(640, 640, pixels), new FeatureOptions { MaxFeatures = 123 });
        Assert.Equal(123, features.Count);
        AssertSound(features);
    }

    [Fact]
    public void Extract_Twice_GivesTheSameFeatures()
    {
        var image = new Scene(1).Draw();
        var first = FeatureExtractor.Extract(image);
        var second = FeatureExtractor.Extract(image);
        Assert.True(first.Count > 100);
        AssertSame(first, second);
    }

    [Theory]
    [InlineData(480, 360)]
    [InlineData(143, 97)]
    public void Extract_VectorAndScalarPath_GiveTheSameFeatures(int width, int height)
    {
        var image = new Scene(2, width, height).Draw();
        AssertSame(FeatureExtractor.Extract(image, FeatureOptions.Default, vectors: false), FeatureExtractor.Extract(image, FeatureOptions.Default, vectors: true));
    }

    [Fact]
    public void Extract_OneDisc_IsAKeypointInItsMiddleWithItsScale()
    {
        const double CentreX = 151.3, CentreY = 97.8, Radius = 12;
        var pixels = new byte[3 * 640 * 420];
        for (var y = 0; y < 420; y++)
            for (var x = 0; x < 640; x++)
            {
                var inside = Math.Clamp(Radius - Math.Sqrt(Math.Pow(x + 0.5 - CentreX, 2) + Math.Pow(y + 0.5 - CentreY, 2)) + 0.5, 0, 1);
                pixels.AsSpan(3 * (y * 640 + x), 3).Fill((byte)Math.Round(60 + 120 * inside));
            }
        var strongest = FeatureExtractor.Extract(new RgbImage(640, 420, pixels)).Keypoints[0];
        Assert.Equal(CentreX, strongest.X, 0.1);
        Assert.Equal(CentreY, strongest.Y, 0.1);
        // The difference of Gaussians answers most to a disc of radius σ·√2.
        Assert.InRange(strongest.Scale, 0.8 * Radius / Math.Sqrt(2), 1.2 * Radius / Math.Sqrt(2));
    }

    [Fact]
    public void Extract_TextureInOneCorner_LeavesRoomForTheRest()
    {
        var image = new Scene(3, 640, 480).Draw();
        var pixels = image.Pixels.ToArray();
        var random = new Random(8);
        for (var y = 0; y < 120; y++)
            for (var x = 0; x < 160; x++)
                pixels.AsSpan(3 * (y * 640 + x), 3).Fill((byte)random.Next(256));
        var features = FeatureExtractor.Extract(new RgbImage(640, 480, pixels), new FeatureOptions { MaxFeatures = 200 });
        var inCorner = features.Keypoints.ToArray().Count(k => k.X < 160 && k.Y < 120);
        Assert.Equal(200, features.Count);
        Assert.InRange(inCorner, 10, 100);
    }

    [Fact]
    public void Extract_LargePicture_StatesFullSizePixels()
    {
        var small = new Scene(4, 500, 400).Draw();
        var large = Enlarge(small, 4);
        var fromSmall = FeatureExtractor.Extract(small, new FeatureOptions { WorkingSide = 500 });
        var fromLarge = FeatureExtractor.Extract(large, new FeatureOptions { WorkingSide = 500 });
        Assert.Equal(fromSmall.Count, fromLarge.Count);
        for (var i = 0; i < fromSmall.Count; i++)
        {
            Assert.Equal(4 * fromSmall.Keypoints[i].X, fromLarge.Keypoints[i].X, 0.05f);
            Assert.Equal(4 * fromSmall.Keypoints[i].Y, fromLarge.Keypoints[i].Y, 0.05f);
            Assert.Equal(4 * fromSmall.Keypoints[i].Scale, fromLarge.Keypoints[i].Scale, 0.05f);
        }
    }

    [Fact]
    public void Extract_SmallAvatar_StillYieldsFeatures() => Assert.InRange(FeatureExtractor.Extract(new Scene(5, 120, 120).Draw()).Count, 60, 500);

    [Fact]
    public void Extract_SecondPicture_AllocatesNoPlanes()
    {
        var image = new Scene(6).Draw();
        FeatureExtractor.Extract(image);
        // Tests that run beside this one borrow from the same pool: the least of a few pictures tells what one needs.
        var least = long.MaxValue;
        for (var i = 0; i < 8; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            FeatureExtractor.Extract(image);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        // One plane of 640 × 480 floats alone would be 1.2 MB.
        Assert.InRange(least, 0, 700_000);
    }

    [Theory]
    [InlineData(31, 500, 0.003f)]
    [InlineData(2049, 500, 0.003f)]
    [InlineData(640, 0, 0.003f)]
    [InlineData(640, 4001, 0.003f)]
    [InlineData(640, 500, -0.1f)]
    [InlineData(640, 500, float.NaN)]
    public void Extract_OptionOutOfRange_Throws(int side, int most, float response) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FeatureExtractor.Extract(Scene.Plain(20, 20), new FeatureOptions { WorkingSide = side, MaxFeatures = most, MinResponse = response }));

    private static void AssertSound(LocalFeatures features)
    {
        foreach (var keypoint in features.Keypoints)
        {
            Assert.InRange(keypoint.X, 0, features.Width);
            Assert.InRange(keypoint.Y, 0, features.Height);
            Assert.InRange(keypoint.Scale, 0.3f, 10_000);
            Assert.InRange(keypoint.Angle, -MathF.PI - 1e-6f, MathF.PI + 1e-6f);
        }
    }

    private static void AssertSame(LocalFeatures expected, LocalFeatures actual)
    {
        Assert.Equal(expected.Keypoints.ToArray(), actual.Keypoints.ToArray());
        Assert.Equal(expected.Descriptors.ToArray(), actual.Descriptors.ToArray());
    }

    private static RgbImage Enlarge(RgbImage image, int factor)
    {
        var pixels = new byte[image.Pixels.Length * factor * factor];
        for (var y = 0; y < image.Height * factor; y++)
            for (var x = 0; x < image.Width * factor; x++)
                image.Row(y / factor).Slice(3 * (x / factor), 3).CopyTo(pixels.AsSpan(3 * (y * image.Width * factor + x)));
        return new RgbImage(image.Width * factor, image.Height * factor, pixels);
    }
}
