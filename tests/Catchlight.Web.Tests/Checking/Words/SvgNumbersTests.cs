using System.Globalization;
using Catchlight.Imaging.Geometry;
using Catchlight.Web.Checking.Words;

namespace Catchlight.Web.Tests.Checking.Words;

public sealed class SvgNumbersTests
{
    [Fact]
    public void Points_InAnyCulture_AreWrittenAsSvgReadsThem()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal("0,1.5 1234.6,-2 0,0 0,3", SvgNumbers.Points(new Quad(new(-0.0, 1.5), new(1234.56, -2), new(-0.01, 0), new(0, 3))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Matrix_ATransform_HasItsColumnsOneAfterTheOther() =>
        Assert.Equal("matrix(0.5 0.25 -0.125 0.000001 10 -20.3)", SvgNumbers.Matrix(new AffineTransform(0.5, -0.125, 0.25, 0.000001, 10, -20.26)));
}
