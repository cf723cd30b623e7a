using Catchlight.Core.Checking;
using Catchlight.Imaging.Geometry;
using Catchlight.Index.Searching;

namespace Catchlight.Core.Findings.Rules;

/// <summary>The found picture lies inside the checked one, with something around it, as in a screenshot; or one such lies inside another.</summary>
internal sealed class ScreenshotRule : IFindingRule
{
    // All of the found picture but a margin; and so much less than the whole that a border would not do.
    private const double Inside = 0.9;
    private const double MostOfQuery = 0.9;

    // How much larger a frame is than the one inside it, by area.
    private const double Larger = 1.25;

    public Finding? Read(Evidence evidence)
    {
        var found = evidence.Where(IsInside);
        if (found.Count == 0)
            return null;
        var regions = found.Select(i => evidence.Found[i].Match.Alignment.QueryRegion).ToList();
        var isTwice = regions.Any(outer => regions.Any(inner => outer.Area > Larger * inner.Area && IsAround(outer, inner)));
        return new(
            FindingCodes.Screenshot, FindingStrength.Note,
            isTwice
                ? "Your picture is a screenshot of a screenshot. It went from hand to hand before it came to you. The line shows the picture inside."
                : "There is something around the picture, like in a screenshot. The line shows the picture inside. A screenshot hides when and how a picture was made.", found);
    }

    /// <summary>Whether the found picture lies inside the checked one.</summary>
    internal static bool IsInside(FoundPicture picture) =>
        picture is { Part: MatchedPart.Whole, Match: { Kind: MatchKind.Partial, Alignment: { FoundCoverage: >= Inside, QueryCoverage: <= MostOfQuery } } };

    private static bool IsAround(Quad outer, Quad inner)
    {
        var (left, right) = (outer.Corners.Min(corner => corner.X), outer.Corners.Max(corner => corner.X));
        var (top, bottom) = (outer.Corners.Min(corner => corner.Y), outer.Corners.Max(corner => corner.Y));
        var (x, y) = (inner.Corners.Average(corner => corner.X), inner.Corners.Average(corner => corner.Y));
        return x > left && x < right && y > top && y < bottom;
    }
}
