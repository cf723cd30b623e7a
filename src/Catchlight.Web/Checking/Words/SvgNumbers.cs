using System.Globalization;
using Catchlight.Imaging.Geometry;

namespace Catchlight.Web.Checking.Words;

/// <summary>Geometry as SVG writes it.</summary>
internal static class SvgNumbers
{
    /// <summary>The corners of a region, to a tenth of a pixel.</summary>
    public static string Points(Quad region) => string.Join(' ', region.Corners.Select(corner => $"{Number(corner.X, 1)},{Number(corner.Y, 1)}"));

    /// <summary>A transform; SVG has the columns of the matrix one after the other.</summary>
    public static string Matrix(AffineTransform map) =>
        $"matrix({Number(map.M11, 6)} {Number(map.M21, 6)} {Number(map.M12, 6)} {Number(map.M22, 6)} {Number(map.Dx, 1)} {Number(map.Dy, 1)})";

    // Adding zero turns −0 into 0. Never with an exponent, which attributes of old browsers don't read.
    private static string Number(double value, int digits) => (Math.Round(value, digits) + 0.0).ToString("0.######", CultureInfo.InvariantCulture);
}
