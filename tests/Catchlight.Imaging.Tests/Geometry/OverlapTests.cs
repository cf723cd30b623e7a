using Catchlight.Imaging.Geometry;

namespace Catchlight.Imaging.Tests.Geometry;

public class OverlapTests
{
    [Fact]
    public void Of_CropOfFound_IsTheWholeQueryAndItsPlaceInFound()
    {
        var overlap = Overlap.Of(new AffineTransform(1, 0, 0, 1, 30, 10), 50, 40, 100, 80);
        Assert.NotNull(overlap);
        Assert.Equal(Quad.OfPicture(50, 40), overlap.Query);
        Assert.Equal(new Quad(new(30, 10), new(80, 10), new(80, 50), new(30, 50)), overlap.Found);
        Assert.Equal(1, overlap.QueryCoverage, 1e-9);
        Assert.Equal(0.25, overlap.FoundCoverage, 1e-9);
    }

    [Fact]
    public void Of_FoundWrappedInQuery_IsTheWholeFoundAndItsPlaceInTheQuery()
    {
        var overlap = Overlap.Of(new AffineTransform(2, 0, 0, 2, -40, -60), 200, 400, 100, 80);
        Assert.NotNull(overlap);
        Assert.Equal(Quad.OfPicture(100, 80), overlap.Found);
        Assert.Equal(new Quad(new(20, 30), new(70, 30), new(70, 70), new(20, 70)), overlap.Query);
        Assert.Equal(1, overlap.FoundCoverage, 1e-9);
        Assert.Equal(50 * 40 / 80_000.0, overlap.QueryCoverage, 1e-9);
    }

    [Fact]
    public void Of_MirroredQuery_KeepsCornersTogether()
    {
        var transform = new AffineTransform(-1, 0, 0, 1, 100, 0);
        var overlap = Overlap.Of(transform, 100, 80, 100, 80);
        Assert.NotNull(overlap);
        Assert.Equal(Quad.OfPicture(100, 80), overlap.Found);
        Assert.Equal(overlap.Found, transform.Apply(overlap.Query));
    }

    [Fact]
    public void Of_FramesCrossing_IsTheEnclosingRectangleWithTheExactCoverage()
    {
        // A square turned by 45° about the common middle: an octagon is left.
        var half = Math.Sqrt(0.5);
        var overlap = Overlap.Of(new AffineTransform(half, -half, half, half, 50, 50 - 100 * half), 100, 100, 100, 100);
        Assert.NotNull(overlap);
        Assert.Equal(Quad.OfPicture(100, 100), overlap.Found);
        Assert.Equal(2 * (Math.Sqrt(2) - 1), overlap.FoundCoverage, 1e-9);
        Assert.Equal(overlap.FoundCoverage, overlap.QueryCoverage, 1e-9);
    }

    [Fact]
    public void Of_FramesApart_IsNull() => Assert.Null(Overlap.Of(new AffineTransform(1, 0, 0, 1, 500, 0), 100, 100, 100, 100));

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Of_FlatTransform_IsNull(double scale) => Assert.Null(Overlap.Of(new AffineTransform(scale, 0, 0, scale, 0, 0), 100, 100, 100, 100));
}
