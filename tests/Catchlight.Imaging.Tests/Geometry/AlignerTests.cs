using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;
using Catchlight.Imaging.Tests.Features;

namespace Catchlight.Imaging.Tests.Geometry;

public class AlignerTests
{
    private static readonly LocalFeatures Found = FeatureExtractor.Extract(new Scene(1).Draw());

    public static TheoryData<string, double, double, double, double, bool, int, int> Transforms => new()
    {
        // name, scale, degrees, shift x, shift y, mirrored, width, height
        { "same", 1, 0, 0, 0, false, 480, 360 },
        { "half", 0.5, 0, 0, 0, false, 240, 180 },
        { "double", 2, 0, 0, 0, false, 960, 720 },
        { "quarter", 0.25, 0, 0, 0, false, 120, 90 },
        { "turned a little", 1, 7, 20, -30, false, 480, 360 },
        { "turned a quarter", 1, 90, 360, 0, false, 360, 480 },
        { "upside down", 1, 180, 480, 360, false, 480, 360 },
        { "crop of half", 1, 0, -70, -50, false, 340, 255 },
        { "enlarged crop of a fifth", 2.5, 0, -500, -400, false, 540, 400 },
        { "inside a larger picture", 0.7, 0, 150, 400, false, 600, 900 },
        { "mirrored", 1, 0, 0, 0, true, 480, 360 },
        { "mirrored, cropped, turned", 1.3, 12, -60, -150, true, 420, 380 },
    };

    [Theory]
    [MemberData(nameof(Transforms))]
    public void Align_KnownTransform_IsRecovered(string name, double scale, double degrees, double shiftX, double shiftY, bool mirrored, int width, int height)
    {
        double a = scale * Math.Cos(degrees * Math.PI / 180), b = scale * Math.Sin(degrees * Math.PI / 180);
        var foundToQuery = new AffineTransform(a, -b, b, a, shiftX, shiftY);
        if (mirrored)
            foundToQuery = new(-foundToQuery.M11, -foundToQuery.M12, foundToQuery.M21, foundToQuery.M22, width - foundToQuery.Dx, foundToQuery.Dy);
        var query = FeatureExtractor.Extract(new Scene(1).Draw(foundToQuery, width, height));

        var alignment = Aligner.Align(query, Found);

        Assert.True(alignment is not null, name);
        Assert.Equal(mirrored, alignment.Mirrored);
        var truth = foundToQuery.Invert();
        var pixel = Math.Max(1, 1 / scale);
        foreach (var corner in alignment.QueryRegion.Corners)
            AssertNear(truth.Apply(corner), alignment.QueryToFound.Apply(corner), 0.7 * pixel);
        for (var i = 0; i < 4; i++)
            AssertNear(alignment.QueryToFound.Apply(alignment.QueryRegion.Corners[i]), alignment.FoundRegion.Corners[i], 0.01);
        Assert.Equal(TrueCoverage(foundToQuery, width, height), alignment.FoundCoverage, 0.02);
    }

    [Fact]
    public void Align_Stretched_IsRecoveredAsAffine()
    {
        var foundToQuery = new AffineTransform(1, 0, 0, 1.35, 0, 0);
        var query = FeatureExtractor.Extract(new Scene(1).Draw(foundToQuery, 480, 486));
        var alignment = Aligner.Align(query, Found);
        Assert.NotNull(alignment);
        foreach (var corner in Quad.OfPicture(480, 486).Corners)
            AssertNear(foundToQuery.Invert().Apply(corner), alignment.QueryToFound.Apply(corner), 2);
    }

    [Fact]
    public void Align_SeenFromAside_RegionsLieWhereItIs()
    {
        // The left side further away: a screen photographed by hand.
        var foundToQuery = new ProjectiveTransform(0.9, 0.05, 40, 0.06, 1, 30, 0.0007, 0.0001);
        var query = FeatureExtractor.Extract(Scene.Warp(new Scene(1).Draw(), foundToQuery, 480, 400));
        var alignment = Aligner.Align(query, Found);
        Assert.NotNull(alignment);
        Assert.Equal(1, alignment.FoundCoverage, 0.01);
        for (var i = 0; i < 4; i++)
            AssertNear(foundToQuery.Apply(alignment.FoundRegion.Corners[i]), alignment.QueryRegion.Corners[i], 2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Align_HandednessGiven_TriesOnlyThat(bool mirrored)
    {
        var image = new Scene(1).Draw();
        var query = FeatureExtractor.Extract(mirrored ? Scene.Mirror(image) : image);
        var right = mirrored ? Handedness.Mirrored : Handedness.Upright;
        Assert.Equal(Aligner.Align(query, Found), Aligner.Align(query, Found, right));
        Assert.Null(Aligner.Align(query, Found, mirrored ? Handedness.Upright : Handedness.Mirrored));
    }

    [Fact]
    public void Align_OtherScenes_IsNull()
    {
        for (var seed = 100; seed < 110; seed++)
            Assert.Null(Aligner.Align(FeatureExtractor.Extract(new Scene(seed).Draw()), Found));
    }

    [Fact]
    public void Align_VectorAndScalarPath_GiveTheSameAlignment()
    {
        var query = FeatureExtractor.Extract(new Scene(1).Draw(new AffineTransform(0.8, -0.1, 0.1, 0.8, 30, 10), 400, 300));
        var scalar = Aligner.Align(query, Found, Handedness.Either, AlignerOptions.Default, vectors: false);
        Assert.NotNull(scalar);
        Assert.Equal(scalar, Aligner.Align(query, Found, Handedness.Either, AlignerOptions.Default, vectors: true));
    }

    [Fact]
    public void Align_NoFeatures_IsNull()
    {
        var nothing = new LocalFeatures(10, 10, [], []);
        Assert.Null(Aligner.Align(nothing, Found));
        Assert.Null(Aligner.Align(Found, nothing));
        Assert.Null(Aligner.Align(nothing, nothing));
    }

    [Theory]
    [InlineData(float.NaN, 1, 0)]
    [InlineData(float.PositiveInfinity, 1, 0)]
    [InlineData(1, float.NaN, 0)]
    [InlineData(1, 0, 0)]
    [InlineData(1, -3, 0)]
    [InlineData(1, float.PositiveInfinity, 0)]
    [InlineData(1, 1, float.NaN)]
    [InlineData(1, 1, float.MaxValue)]
    [InlineData(float.MaxValue, 1, 0)]
    [InlineData(1, float.Epsilon, 0)]
    public void Align_HostileKeypoints_IsNull(float position, float scale, float angle)
    {
        var hostile = new LocalFeatures(480, 360, [.. Found.Keypoints.ToArray().Select(k => k with { X = k.X * position, Scale = k.Scale * scale, Angle = k.Angle + angle })], Found.Descriptors.ToArray());
        Assert.Null(Aligner.Align(hostile, Found));
        Assert.Null(Aligner.Align(Found, hostile));
        Assert.Null(Aligner.Align(hostile, hostile));
    }

    [Fact]
    public void Align_AllDescriptorsEqual_IsNull()
    {
        var same = new LocalFeatures(480, 360, Found.Keypoints.ToArray(), Enumerable.Repeat((byte)44, Found.Count * LocalFeatures.DescriptorLength).ToArray());
        Assert.Null(Aligner.Align(same, same));
    }

    [Fact]
    public void Align_AllKeypointsAtOnePlace_IsNull()
    {
        var crowded = new LocalFeatures(480, 360, [.. Found.Keypoints.ToArray().Select(k => k with { X = 100, Y = 100 })], Found.Descriptors.ToArray());
        Assert.Null(Aligner.Align(crowded, crowded));
    }

    [Fact]
    public void Align_AllKeypointsOnALine_IsNull()
    {
        var line = new LocalFeatures(480, 360, [.. Found.Keypoints.ToArray().Select(k => k with { Y = 100 })], Found.Descriptors.ToArray());
        Assert.Null(Aligner.Align(line, line));
    }

    private static double TrueCoverage(AffineTransform foundToQuery, int width, int height)
    {
        const int Steps = 300;
        var inside = 0;
        for (var i = 0; i < Steps; i++)
            for (var j = 0; j < Steps; j++)
            {
                var (x, y) = foundToQuery.Apply(new PixelPoint((i + 0.5) * 480 / Steps, (j + 0.5) * 360 / Steps));
                inside += x >= 0 && y >= 0 && x <= width && y <= height ? 1 : 0;
            }
        return (double)inside / (Steps * Steps);
    }

    private static void AssertNear(PixelPoint expected, PixelPoint actual, double tolerance) =>
        Assert.True(Math.Abs(expected.X - actual.X) <= tolerance && Math.Abs(expected.Y - actual.Y) <= tolerance, $"{actual} is not {expected}");
}
