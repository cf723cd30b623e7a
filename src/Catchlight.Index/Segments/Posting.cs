using System.Runtime.InteropServices;
using Catchlight.Imaging.Features;
using Catchlight.Index.Words;

namespace Catchlight.Index.Segments;

/// <summary>
/// One feature under its visual word, with enough of its geometry to vote without looking the feature up.
/// <code>
/// 0 picture ordinal u32  4 feature within the picture u16  6 angle u8  7 scale u8  8 signature u64
/// </code>
/// Angle: 256ths of a turn. Scale: 8 · log2(σ in pixels) + 64, cut to 0…255.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1, Size = SegmentLayout.PostingLength)]
internal readonly record struct Posting(uint Picture, ushort Feature, byte Angle, byte Scale, ulong Signature)
{
    private const int StepsAnOctave = 8;
    private const int ScaleOfOnePixel = 64;

    public static Posting Of(int picture, int feature, in Keypoint keypoint, VisualWord word) =>
        new((uint)picture, (ushort)feature, AngleOf(keypoint), ScaleOf(keypoint), word.Signature);

    /// <summary>Whatever the keypoint says, also where it is no number.</summary>
    public static byte AngleOf(in Keypoint keypoint)
    {
        var turns = keypoint.Angle / (2 * MathF.PI);
        return float.IsFinite(turns) ? (byte)(int)MathF.Round((turns - MathF.Floor(turns)) * 256) : (byte)0;
    }

    /// <summary>Whatever the keypoint says, also where it is no number.</summary>
    public static byte ScaleOf(in Keypoint keypoint)
    {
        var steps = StepsAnOctave * MathF.Log2(keypoint.Scale) + ScaleOfOnePixel;
        return steps > 0 ? (byte)MathF.Round(MathF.Min(steps, 255)) : (byte)0;
    }
}
