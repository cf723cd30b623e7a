namespace Catchlight.Imaging.Features;

/// <summary>One distinctive spot of a picture.</summary>
/// <param name="X">Position to the right, in pixels of the upright picture at full size.</param>
/// <param name="Y">Position down, likewise.</param>
/// <param name="Scale">Gaussian scale σ of the spot in the same pixels, above 0.</param>
/// <param name="Angle">Dominant gradient direction in radians, −π to π, 0 to the right, growing from x towards y (clockwise on the screen).</param>
/// <param name="Response">Strength, absolute difference-of-Gaussians value for pixel values of 0 to 1; the larger, the more stable.</param>
public readonly record struct Keypoint(float X, float Y, float Scale, float Angle, float Response);
