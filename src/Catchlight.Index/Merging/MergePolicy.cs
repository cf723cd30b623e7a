using Catchlight.Index.Segments;

namespace Catchlight.Index.Merging;

/// <summary>
/// Which of the last segments to merge: as soon as as many neighbours of one size class stand at the end as the factor says, they
/// become one of the next class. Every picture is copied once a class, so about log(pictures) times in all.
/// </summary>
internal static class MergePolicy
{
    // Below this a segment is of the lowest class, whatever its size.
    private const double SmallestClass = 256;

    /// <summary>How many segments from the end to merge, 0 where none.</summary>
    public static int Choose(IReadOnlyList<SegmentEntry> segments, int factor, long maxPictures)
    {
        for (var level = 0; level < 8; level++)
        {
            int run = 0, ofLevel = 0;
            long pictures = 0;
            for (; run < segments.Count && segments[^(run + 1)] is var segment && LevelOf(segment, factor) <= level && pictures + segment.Pictures <= maxPictures; run++)
            {
                pictures += segment.Pictures;
                ofLevel += LevelOf(segment, factor) == level ? 1 : 0;
            }
            // Smaller ones that follow are taken along, but are no reason to copy a large one again.
            if (ofLevel >= factor)
                return run;
        }
        return 0;
    }

    private static int LevelOf(SegmentEntry segment, int factor) =>
        segment.Pictures <= SmallestClass ? 0 : (int)Math.Ceiling(Math.Log(segment.Pictures / SmallestClass, factor));
}
