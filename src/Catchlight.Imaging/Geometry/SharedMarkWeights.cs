namespace Catchlight.Imaging.Geometry;

/// <summary>What <see cref="SharedMark"/> has learned, of 2592 edited photographs and 5087 pairs in one layout. Made by "Catchlight.Accuracy learn-marks"; not edited by hand.</summary>
internal static class SharedMarkWeights
{
    /// <summary>Added to the weighted sum.</summary>
    public const double Bias = -27.306;

    /// <summary>One for each of the traits.</summary>
    public static ReadOnlySpan<double> Values => [1.842, 8.544, -8.560, -6.397, -0.183, 6.442, 2.121, 3.407, -3.159, 8.570, -0.395, -4.386];
}
