using Catchlight.Imaging.Geometry;

namespace Catchlight.Core.Checking;

/// <summary>
/// Tells which part of a picture a match explains. Only cells count that hold keypoints and lie within the frame of the found picture: a plain wall
/// agrees with nothing, and what is around a screenshot was never in the other picture.
/// </summary>
internal static class MatchedParts
{
    // Head and shoulders down to the lower rim; and what no portrait covers. What lies between them may be either.
    private static readonly CellMask Middle = CellMask.Rectangle(3, 2, 4, 3) | CellMask.Rectangle(2, 4, 5, 7);
    private static readonly CellMask Surround = ~CellMask.Rectangle(2, 1, 5, 7);

    // Beside the middle: where only the upper half is the same, it is no background.
    private static readonly CellMask[] Flanks = [CellMask.Rectangle(0, 4, 1, 7), CellMask.Rectangle(6, 4, 7, 7)];

    // Cells that have to be there on either side, and the share of them that agrees in a part that is the same. In one that is not, hardly any does; but
    // the line around a person runs through cells of the middle. Measured on portraits as messengers send them: what is around a person agrees in 18 %
    // of its cells at least, where it is the same, and in none where it is not; the middle in 72 % at least, and in 22 % at most.
    private const int FewestCells = 6;
    private const double Same = 0.4;
    private const double MostOfOtherSurround = 0.1;
    private const double MostOfOtherMiddle = 0.25;

    /// <summary>The part that a match explains.</summary>
    /// <param name="picture">The checked picture.</param>
    /// <param name="alignment">The proof.</param>
    /// <param name="foundWidth">Of the found picture, pixels.</param>
    /// <param name="foundHeight">Of the found picture, pixels.</param>
    public static MatchedPart Of(CheckedPicture picture, Alignment alignment, int foundWidth, int foundHeight)
    {
        var comparable = picture.FeatureCells & Within(picture, alignment.QueryToFound, foundWidth, foundHeight);
        CellMask middle = comparable & Middle, surround = comparable & Surround;
        if (middle.Count < FewestCells || surround.Count < FewestCells)
            return MatchedPart.Whole;
        var inMiddle = (double)(alignment.QueryCells & middle).Count / middle.Count;
        var inSurround = (double)(alignment.QueryCells & surround).Count / surround.Count;
        return inMiddle >= Same && inSurround <= MostOfOtherSurround ? MatchedPart.Middle
            : inSurround >= Same && inMiddle <= MostOfOtherMiddle && Flanks.All(flank => IsSame(flank & comparable, alignment.QueryCells)) ? MatchedPart.Surround
            : MatchedPart.Whole;
    }

    /// <summary>The middle of a picture of that size, as an outline.</summary>
    public static Quad MiddleOf(int width, int height)
    {
        var (left, right, top, bottom) = (width / 4.0, width * 0.75, height / 4.0, (double)height);
        return new(new(left, top), new(right, top), new(right, bottom), new(left, bottom));
    }

    // Or plain, so that it says nothing.
    private static bool IsSame(CellMask comparable, CellMask agree) => 2 * (comparable & agree).Count >= Same * comparable.Count;

    /// <summary>The cells whose middles lie on the found picture.</summary>
    private static CellMask Within(CheckedPicture picture, in AffineTransform queryToFound, int width, int height)
    {
        var within = default(CellMask);
        for (var row = 0; row < CellMask.Side; row++)
            for (var column = 0; column < CellMask.Side; column++)
            {
                var at = queryToFound.Apply(new PixelPoint((column + 0.5) * picture.Width / CellMask.Side, (row + 0.5) * picture.Height / CellMask.Side));
                if (at.X >= 0 && at.Y >= 0 && at.X <= width && at.Y <= height)
                    within |= CellMask.Rectangle(column, row, column, row);
            }
        return within;
    }
}
