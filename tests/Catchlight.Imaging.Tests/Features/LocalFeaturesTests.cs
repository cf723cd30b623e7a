using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Tests.Features;

public class LocalFeaturesTests
{
    [Theory]
    [InlineData(480, 360)]
    [InlineData(333, 251)]
    public void Mirrored_AgainstExtractionOfTheMirroredPicture_IsNearlyTheSame(int width, int height)
    {
        var image = new Scene(11, width, height).Draw();
        var mirrored = FeatureExtractor.Extract(image).Mirrored;
        var real = FeatureExtractor.Extract(Scene.Mirror(image));

        var agreeing = 0;
        for (var i = 0; i < real.Count; i++)
            for (var j = 0; j < mirrored.Count; j++)
                if (IsNear(real.Keypoints[i], mirrored.Keypoints[j]) && Distance(real.Descriptor(i), mirrored.Descriptor(j)) < 60)
                {
                    agreeing++;
                    break;
                }
        // Every second pixel is dropped from the left: coarser octaves sample a mirrored picture a pixel further.
        Assert.InRange(agreeing, 0.8 * real.Count, real.Count);
    }

    [Fact]
    public void Mirrored_Twice_IsTheSameObject()
    {
        var features = FeatureExtractor.Extract(new Scene(12, 200, 150).Draw());
        Assert.Same(features, features.Mirrored.Mirrored);
        Assert.Same(features.Mirrored, features.Mirrored);
    }

    [Fact]
    public void Mirrored_OneDescriptor_HasRowsReversedAndDirectionsNegated()
    {
        var bytes = new byte[LocalFeatures.DescriptorLength];
        // Row 0, column 1, direction 45° to the right of the angle.
        bytes[(0 * 4 + 1) * 8 + 1] = 200;
        var mirrored = new LocalFeatures(100, 50, [new Keypoint(30, 20, 2, 0.5f, 0.1f)], bytes).Mirrored;
        Assert.Equal(200, mirrored.Descriptor(0)[(3 * 4 + 1) * 8 + 7]);
        Assert.Equal(70, mirrored.Keypoints[0].X, 1e-5f);
        Assert.Equal(20, mirrored.Keypoints[0].Y, 1e-5f);
        Assert.Equal(MathF.PI - 0.5f, mirrored.Keypoints[0].Angle, 1e-5f);
    }

    [Fact]
    public void Mirrored_FromManyThreads_IsOneObject()
    {
        var features = FeatureExtractor.Extract(new Scene(13, 200, 150).Draw());
        var seen = new LocalFeatures[16];
        Parallel.For(0, seen.Length, i => seen[i] = features.Mirrored);
        Assert.All(seen, s => Assert.Same(features.Mirrored, s));
    }

    private static bool IsNear(in Keypoint a, in Keypoint b) =>
        Math.Abs(a.X - b.X) < 1 && Math.Abs(a.Y - b.Y) < 1 && Math.Abs(MathF.IEEERemainder(a.Angle - b.Angle, 2 * MathF.PI)) < 0.1f && Math.Abs(a.Scale / b.Scale - 1) < 0.1f;

    private static double Distance(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        var square = 0;
        for (var i = 0; i < a.Length; i++)
            square += (a[i] - b[i]) * (a[i] - b[i]);
        return Math.Sqrt(square);
    }
}
