namespace Catchlight.Imaging.Features;

/// <summary>A keypoint before it has an orientation: a refined extremum of the differences of Gaussians.</summary>
/// <param name="Octave">Index of the octave, 0 the finest.</param>
/// <param name="Level">The level to describe it on, 1 to 3.</param>
/// <param name="X">Position in pixel indices of the octave: 0 is the centre of the leftmost pixel.</param>
/// <param name="Y">The same, down.</param>
/// <param name="Sigma">Scale in pixels of the octave.</param>
/// <param name="Response">Absolute interpolated difference.</param>
internal readonly record struct Extremum(int Octave, int Level, float X, float Y, float Sigma, float Response)
{
    /// <summary>Position in the working picture, (0, 0) its outer corner.</summary>
    public float WorkingX => X * (1 << Octave) + 0.5f;

    /// <summary>The same, down.</summary>
    public float WorkingY => Y * (1 << Octave) + 0.5f;
}
