using Catchlight.Imaging.Features;

namespace Catchlight.Index.Segments;

/// <summary>One feature under its visual word, with enough of its geometry to vote without looking the feature up.</summary>
/// <param name="Picture">The picture's ordinal.</param>
/// <param name="Angle">256ths of a turn.</param>
/// <param name="Scale">8 · log2 σ and a number that is the same for all features of a picture, cut to 0…255.</param>
/// <param name="Signature">Where the descriptor lies within the word.</param>
internal readonly record struct Posting(uint Picture, byte Angle, byte Scale, ulong Signature)
{
    private const int StepsAnOctave = 8;
    private const int ScaleOfOnePixel = 64;

    /// <summary>Whatever the keypoint says, also where it is no number.</summary>
    public static byte AngleOf(in Keypoint keypoint)
    {
        var turns = keypoint.Angle / (2 * MathF.PI);
        return float.IsFinite(turns) ? (byte)(int)MathF.Round((turns - MathF.Floor(turns)) * 256) : (byte)0;
    }

    /// <summary>Whatever the keypoint says, also where it is no number. The number that is the same for all is 64.</summary>
    public static byte ScaleOf(in Keypoint keypoint)
    {
        var steps = StepsAnOctave * MathF.Log2(keypoint.Scale) + ScaleOfOnePixel;
        return steps > 0 ? (byte)MathF.Round(MathF.Min(steps, 255)) : (byte)0;
    }
}
