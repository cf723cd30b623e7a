using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;

namespace Catchlight.Imaging.Tests.Geometry;

public class ProjectiveFitTests
{
    private const int Width = 400, Height = 300;
    private static readonly ProjectiveTransform Askew = new(0.9, 0.1, 20, -0.08, 1.1, 5, 0.0004, -0.0002);

    [Fact]
    public void Of_ExactPoints_IsRecovered()
    {
        var fitted = ProjectiveFit.Of(Points(Askew, 5), Width, Height);
        Assert.NotNull(fitted);
        foreach (var corner in Quad.OfPicture(Width, Height).Corners)
        {
            PixelPoint expected = Askew.Apply(corner), actual = fitted.Value.Apply(corner);
            Assert.Equal(expected.X, actual.X, 0.01);
            Assert.Equal(expected.Y, actual.Y, 0.01);
        }
    }

    [Fact]
    public void Of_SevenPoints_IsNull() => Assert.Null(ProjectiveFit.Of(Points(Askew, 5).AsSpan(0, 7), Width, Height));

    [Fact]
    public void Of_PointsOnALine_IsNull() => Assert.Null(ProjectiveFit.Of([.. Enumerable.Range(0, 12).Select(i => Pair(Askew, 10 * i, 20))], Width, Height));

    [Fact]
    public void Of_SeenFromTooFarAside_IsNull() => Assert.Null(ProjectiveFit.Of(Points(new(1, 0, 0, 0, 1, 0, 0.006, 0), 5), Width, Height));

    [Fact]
    public void Invert_ThereAndBack_IsTheSamePoint()
    {
        var back = Askew.Invert();
        Assert.NotNull(back);
        var point = back.Value.Apply(Askew.Apply(new PixelPoint(123, 45)));
        Assert.Equal(123, point.X, 1e-6);
        Assert.Equal(45, point.Y, 1e-6);
    }

    [Fact]
    public void Invert_Flat_IsNull() => Assert.Null(ProjectiveTransform.Of(new AffineTransform(1, 2, 2, 4, 0, 0)).Invert());

    private static Correspondence[] Points(ProjectiveTransform transform, int aSide) =>
        [.. from i in Enumerable.Range(0, aSide) from j in Enumerable.Range(0, aSide) select Pair(transform, Width * (i + 0.5) / aSide, Height * (j + 0.5) / aSide)];

    private static Correspondence Pair(ProjectiveTransform transform, double x, double y)
    {
        var at = transform.Apply(new PixelPoint(x, y));
        return new(new Keypoint((float)x, (float)y, 2, 0, 1), new Keypoint((float)at.X, (float)at.Y, 2, 0, 1));
    }
}
