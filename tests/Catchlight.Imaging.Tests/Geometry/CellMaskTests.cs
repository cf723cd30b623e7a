using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;

namespace Catchlight.Imaging.Tests.Geometry;

public class CellMaskTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(99, 0, 0)]
    [InlineData(100, 0, 1)]
    [InlineData(799, 399, 63)]
    [InlineData(800, 400, 63)]
    [InlineData(-3, 410, 56)]
    public void Of_AKeypoint_IsItsCellOrThatOfTheRim(float x, float y, int cell) =>
        Assert.Equal(1UL << cell, CellMask.Of([new Keypoint(x, y, 1, 0, 1)], 800, 400).Bits);

    [Fact]
    public void Mirrored_ACorner_IsTheOtherAndTwiceItself()
    {
        var corner = CellMask.Rectangle(0, 0, 1, 2);
        Assert.Equal(CellMask.Rectangle(6, 0, 7, 2), corner.Mirrored);
        Assert.Equal(corner, corner.Mirrored.Mirrored);
        Assert.Equal(6, corner.Count);
    }

    [Fact]
    public void ToString_OfAnyCells_EndsThoughEachHasAMirrorImage() => Assert.Equal("0000000000000003", CellMask.Rectangle(0, 0, 1, 0).ToString());

    [Fact]
    public void Operators_TwoRectangles_AreThoseOfSets()
    {
        var (left, middle) = (CellMask.Rectangle(0, 0, 3, 7), CellMask.Rectangle(2, 2, 5, 5));
        Assert.Equal(CellMask.Rectangle(2, 2, 3, 5), left & middle);
        Assert.Equal(32 + 16 - 8, (left | middle).Count);
        Assert.Equal(32, (~left).Count);
        Assert.Equal(0, (left & ~left).Count);
    }
}
