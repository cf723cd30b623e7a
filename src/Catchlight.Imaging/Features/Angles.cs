namespace Catchlight.Imaging.Features;

/// <summary>Angles in radians, quickly.</summary>
internal static class Angles
{
    /// <summary>The direction of (x, y), −π to π, at most 0.0002 off; 0 for the origin.</summary>
    public static float Direction(float y, float x)
    {
        float across = MathF.Abs(x), down = MathF.Abs(y);
        var greater = MathF.Max(across, down);
        if (greater == 0)
            return 0;
        // Least-squares polynomial of atan on 0 to 1, odd, five terms.
        var t = MathF.Min(across, down) / greater;
        var s = t * t;
        var angle = t * (0.9998660f + s * (-0.3302995f + s * (0.1801410f + s * (-0.0851330f + s * 0.0208351f))));
        if (down > across)
            angle = MathF.PI / 2 - angle;
        if (x < 0)
            angle = MathF.PI - angle;
        return y < 0 ? -angle : angle;
    }

    /// <summary>The same direction within −π to π.</summary>
    public static float Wrap(float angle) => MathF.IEEERemainder(angle, 2 * MathF.PI);
}
