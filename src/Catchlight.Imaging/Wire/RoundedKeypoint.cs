using System.Buffers.Binary;
using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Wire;

/// <summary>A keypoint as a message carries it. Every value of it is a keypoint: none can be out of range or not a number.</summary>
/// <param name="X">65,536ths of the picture's width, rounded down.</param>
/// <param name="Y">65,536ths of its height.</param>
/// <param name="Scale">16ths of an octave; 255 is the longer side.</param>
/// <param name="Angle">256ths of a turn.</param>
internal readonly record struct RoundedKeypoint(ushort X, ushort Y, byte Scale, byte Angle)
{
    private const int Places = 65_536;
    private const int StepsAnOctave = 16;
    private const int Directions = 256;

    /// <summary>Whatever the keypoint says, also where it is no number.</summary>
    public static RoundedKeypoint Of(in Keypoint keypoint, int width, int height)
    {
        var turns = keypoint.Angle / (2 * MathF.PI);
        return new(
            (ushort)Limited(MathF.Floor(keypoint.X / width * Places), Places - 1),
            (ushort)Limited(MathF.Floor(keypoint.Y / height * Places), Places - 1),
            (byte)Limited(MathF.Round(StepsAnOctave * MathF.Log2(keypoint.Scale / Math.Max(width, height))) + byte.MaxValue, byte.MaxValue),
            (byte)((int)Limited(MathF.Round((turns - MathF.Floor(turns)) * Directions), Directions) % Directions));
    }

    /// <summary>Reads <see cref="MessageLayout.KeypointLength"/> bytes.</summary>
    public static RoundedKeypoint Read(ReadOnlySpan<byte> source) =>
        new(BinaryPrimitives.ReadUInt16LittleEndian(source), BinaryPrimitives.ReadUInt16LittleEndian(source[2..]), source[4], source[5]);

    /// <summary>Writes <see cref="MessageLayout.KeypointLength"/> bytes.</summary>
    public void CopyTo(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(destination, X);
        BinaryPrimitives.WriteUInt16LittleEndian(destination[2..], Y);
        (destination[4], destination[5]) = (Scale, Angle);
    }

    /// <summary>The keypoint, as nearly as it is known; its response is not.</summary>
    public Keypoint In(int width, int height) => new(
        (X + 0.5f) / Places * width, (Y + 0.5f) / Places * height,
        MathF.Pow(2, (float)(Scale - byte.MaxValue) / StepsAnOctave) * Math.Max(width, height),
        MathF.IEEERemainder((float)Angle / Directions, 1) * 2 * MathF.PI, 0);

    private static float Limited(float value, int most) => value > 0 ? MathF.Min(value, most) : 0;
}
