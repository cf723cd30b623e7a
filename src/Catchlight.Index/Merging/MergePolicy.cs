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
            var run = 0;
            long pictures = 0;
            while (run < segments.Count && LevelOf(segments[^(run + 1)], factor) <= level && pictures + segments[^(run + 1)].Pictures <= maxPictures)
                pictures += segments[^(++run)].Pictures;
            if (run >= factor)
                return run;
        }
        return 0;
    }

    private static int LevelOf(SegmentEntry segment, int factor) =>
        segment.Pictures <= SmallestClass ? 0 : (int)Math.Ceiling(Math.Log(segment.Pictures / SmallestClass, factor));
}
