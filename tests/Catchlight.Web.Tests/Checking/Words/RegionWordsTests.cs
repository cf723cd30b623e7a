using Catchlight.Imaging.Geometry;
using Catchlight.Web.Checking.Words;

namespace Catchlight.Web.Tests.Checking.Words;

public sealed class RegionWordsTests
{
    [Theory]
    [InlineData(0, 0, 100, 200, 1.0, "all of it")]
    [InlineData(0, 0, 95, 190, 0.9, "nearly all of it")]
    [InlineData(0, 0, 100, 100, 0.5, "about half of it, at the top")]
    [InlineData(50, 0, 100, 200, 0.5, "about half of it, on the right")]
    [InlineData(0, 60, 100, 140, 0.4, "about half of it, in the middle")]
    [InlineData(60, 160, 100, 200, 0.08, "a small part of it, at the bottom right")]
    [InlineData(0, 0, 40, 80, 0.16, "less than half of it, at the top left")]
    public void Describe_ARegion_SaysHowMuchAndWhere(double left, double top, double right, double bottom, double coverage, string expected) =>
        Assert.Equal(expected, RegionWords.Describe(new Quad(new(left, top), new(right, top), new(right, bottom), new(left, bottom)), 100, 200, coverage));
}
