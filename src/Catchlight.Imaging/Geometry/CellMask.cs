using System.Numerics;
using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Geometry;

/// <summary>Which of the 64 cells of a picture, eight rows of eight, are meant.</summary>
/// <param name="Bits">
/// Bit 8 × row + column, least significant first; row 0 is at the top, column 0 on the left:
/// <code>
///  0  1  2 …  7
///  8  9 10 … 15
///  …
/// 56 57 58 … 63
/// </code>
/// </param>
public readonly record struct CellMask(ulong Bits)
{
    /// <summary>Rows, and columns.</summary>
    public const int Side = 8;

    // Column 0 of every row.
    private const ulong LeftColumn = 0x0101_0101_0101_0101;

    /// <summary>How many cells are meant, 0 to 64.</summary>
    public int Count => BitOperations.PopCount(Bits);

    /// <summary>The cells of a picture that hold one of these keypoints; what lies outside the picture counts to its rim.</summary>
    /// <param name="keypoints">In pixels of the picture.</param>
    /// <param name="width">Of the picture, pixels.</param>
    /// <param name="height">Of the picture, pixels.</param>
    public static CellMask Of(ReadOnlySpan<Keypoint> keypoints, int width, int height)
    {
        var mask = default(CellMask);
        foreach (ref readonly var keypoint in keypoints)
            mask = mask.With(keypoint, width, height);
        return mask;
    }

    /// <summary>The cells from <paramref name="left"/> to <paramref name="right"/> and <paramref name="top"/> to <paramref name="bottom"/>, each 0 to 7 and included.</summary>
    public static CellMask Rectangle(int left, int top, int right, int bottom)
    {
        var bits = 0UL;
        for (var row = top; row <= bottom; row++)
            for (var column = left; column <= right; column++)
                bits |= 1UL << (Side * row + column);
        return new(bits);
    }

    /// <summary>The same cells seen in a mirror: left and right exchanged.</summary>
    public CellMask Mirrored
    {
        get
        {
            var bits = 0UL;
            for (var column = 0; column < Side; column++)
                bits |= ((Bits >> column) & LeftColumn) << (Side - 1 - column);
            return new(bits);
        }
    }

    /// <summary>The bits, 16 hexadecimal digits. A record's own text would hold its mirror image, and that the mirror image of it, without end.</summary>
    public override string ToString() => $"{Bits:x16}";

    /// <summary>These cells and the one of a keypoint.</summary>
    internal CellMask With(in Keypoint keypoint, int width, int height) => new(Bits | 1UL << (Side * Cell(keypoint.Y, height) + Cell(keypoint.X, width)));

    /// <summary>The cells that both mean.</summary>
    public static CellMask operator &(CellMask a, CellMask b) => new(a.Bits & b.Bits);

    /// <summary>The cells that one of the two means.</summary>
    public static CellMask operator |(CellMask a, CellMask b) => new(a.Bits | b.Bits);

    /// <summary>All other cells.</summary>
    public static CellMask operator ~(CellMask a) => new(~a.Bits);

    private static int Cell(float at, int length) => Math.Clamp((int)(Side * at / length), 0, Side - 1);
}
