namespace Catchlight.Imaging.Geometry;

/// <summary>
/// A position in a picture, in pixels of the upright picture at its full size: x to the right, y down, (0, 0) the outer
/// corner of the top left pixel, so that the centre of that pixel is (0.5, 0.5).
/// </summary>
public readonly record struct PixelPoint(double X, double Y);
