namespace Catchlight.Accuracy.Rendering;

/// <summary>An sRGB colour, 0 to 255 each.</summary>
internal readonly record struct Colour(byte R, byte G, byte B)
{
    public static Colour Grey(byte value) => new(value, value, value);
}
