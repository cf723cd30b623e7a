using Catchlight.Imaging.Features;
using Catchlight.Index.Words;

namespace Catchlight.Index.Segments;

/// <summary>A local feature as small as it is kept: its descriptor is the word with the signature, its place and size are rounded.</summary>
/// <param name="Signature">Where the descriptor lies within the word.</param>
/// <param name="Word">The visual word.</param>
/// <param name="X">256ths of the picture's width, rounded down.</param>
/// <param name="Y">256ths of its height.</param>
/// <param name="Angle">32nds of a turn.</param>
/// <param name="Scale">Quarters of an octave above half a pixel of the picture at 640 pixels of its longer side, 0 to 31.</param>
internal readonly record struct CompactFeature(ulong Signature, ushort Word, byte X, byte Y, byte Angle, byte Scale)
{
    /// <summary>Bits of <see cref="Angle"/>, and of <see cref="Scale"/>.</summary>
    public const int Bits = 5;

    private const int Steps = 1 << Bits;
    private const int StepsAnOctave = 4;
    private const int ReferenceSide = 640;

    /// <summary>Whatever the keypoint says, also where it is no number.</summary>
    public static CompactFeature Of(VisualWord word, in Keypoint keypoint, int width, int height) => new(
        word.Signature, word.Number, Place(keypoint.X, width), Place(keypoint.Y, height),
        (byte)((Posting.AngleOf(keypoint) + 128 / Steps) * Steps / 256 % Steps),
        (byte)Limited(MathF.Round(StepsAnOctave * (MathF.Log2(keypoint.Scale * ReferenceSide / Math.Max(width, height)) + 1)), Steps - 1));

    /// <summary><see cref="Angle"/> as <see cref="Posting.Angle"/>.</summary>
    public static byte AngleInPosting(int angle) => (byte)(angle * (256 / Steps));

    /// <summary><see cref="Scale"/> as <see cref="Posting.Scale"/>, of the picture at 640 pixels.</summary>
    public static byte ScaleInPosting(int scale) => (byte)(64 + 8 / StepsAnOctave * (scale - StepsAnOctave));

    /// <summary>The keypoint, as nearly as it is known; its response is not.</summary>
    public static Keypoint KeypointOf(int x, int y, int angle, int scale, int width, int height) => new(
        (x + 0.5f) * width / 256, (y + 0.5f) * height / 256,
        MathF.Pow(2, (float)scale / StepsAnOctave - 1) * Math.Max(width, height) / ReferenceSide,
        MathF.IEEERemainder((float)angle / Steps, 1) * 2 * MathF.PI, 0);

    private static byte Place(float at, int side) => (byte)Limited(MathF.Floor(at * 256 / side), 255);

    private static int Limited(float value, int most) => value > 0 ? (int)MathF.Min(value, most) : 0;
}
