using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;

namespace Catchlight.Imaging.Tests.Geometry;

public class TransformFitTests
{
    private static readonly AffineTransform Similar = new(0.8, -0.6, 0.6, 0.8, 12, -7);
    private static readonly AffineTransform Stretched = new(1.2, 0.1, -0.2, 0.7, 3, 9);

    [Fact]
    public void Similarity_OfOneCorrespondence_IsWhatItsScaleAndAngleSay()
    {
        var turn = (float)Math.Atan2(0.6, 0.8);
        var at = Similar.Apply(new PixelPoint(40, 25));
        var transform = TransformFit.Similarity(new Correspondence(new Keypoint(40, 25, 2, 0.3f, 1), new Keypoint((float)at.X, (float)at.Y, 2, 0.3f + turn, 1)));
        AssertSame(Similar, transform, 1e-4);
    }

    [Fact]
    public void Similarity_OfExactPoints_IsRecovered() => AssertSame(Similar, TransformFit.Similarity(Points(Similar)), 1e-4);

    [Fact]
    public void Affine_OfExactPoints_IsRecovered() => AssertSame(Stretched, TransformFit.Affine(Points(Stretched)), 1e-4);

    [Fact]
    public void Affine_OfPointsOnALine_IsNull() => Assert.Null(TransformFit.Affine([.. Points(Stretched).Where((_, i) => i < 3)]));

    [Fact]
    public void Similarity_OfOnePlace_IsNull() => Assert.Null(TransformFit.Similarity([Points(Similar)[0], Points(Similar)[0]]));

    private static Correspondence[] Points(AffineTransform transform) =>
        [.. new PixelPoint[] { new(0, 0), new(50, 20), new(100, 40), new(10, 90), new(70, 60) }.Select(p =>
        {
            var to = transform.Apply(p);
            return new Correspondence(new Keypoint((float)p.X, (float)p.Y, 1, 0, 1), new Keypoint((float)to.X, (float)to.Y, 1, 0, 1));
        })];

    private static void AssertSame(AffineTransform expected, AffineTransform? actual, double tolerance)
    {
        Assert.NotNull(actual);
        double[] e = [expected.M11, expected.M12, expected.M21, expected.M22, expected.Dx, expected.Dy];
        double[] a = [actual.Value.M11, actual.Value.M12, actual.Value.M21, actual.Value.M22, actual.Value.Dx, actual.Value.Dy];
        for (var i = 0; i < e.Length; i++)
            Assert.Equal(e[i], a[i], tolerance);
    }
}
