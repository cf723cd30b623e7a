using Catchlight.Index.Segments;

namespace Catchlight.Index.Merging;

/// <summary>
/// Which segments to merge: as soon as as many neighbours of one size class stand at the end as the factor says, they
/// become one of the next class. Every picture is copied once a class, so about log(pictures) times in all. A segment of which a quarter is
/// deleted is copied without that.
/// </summary>
internal static class MergePolicy
{
    // Below this a segment is of the lowest class, whatever its size.
    private const double SmallestClass = 256;
    private const int DeletedShare = 4;

    /// <summary>Which neighbours to merge; none where there is nothing to do.</summary>
    public static Range Choose(IReadOnlyList<SegmentEntry> segments, int factor, long maxPictures)
    {
        for (var level = 0; level < 8; level++)
        {
            int run = 0, ofLevel = 0;
            long pictures = 0;
            for (; run < segments.Count && segments[^(run + 1)] is var segment && LevelOf(segment, factor) <= level && pictures + segment.Present <= maxPictures; run++)
            {
                pictures += segment.Present;
                ofLevel += LevelOf(segment, factor) == level ? 1 : 0;
            }
            // Smaller ones that follow are taken along, but are no reason to copy a large one again.
            if (ofLevel >= factor)
                return (segments.Count - run)..segments.Count;
        }
        for (var i = 0; i < segments.Count && maxPictures > 0; i++)
            if (segments[i].Deleted * DeletedShare >= segments[i].Pictures)
                return i..(i + 1);
        return ..0;
    }

    /// <summary>The first neighbours to merge so that there are as few segments as can be, and nothing deleted; none where that is so.</summary>
    /// <param name="segments">All.</param>
    /// <param name="isOld">Whether a segment is of an earlier version of the format.</param>
    public static Range ChooseAll(IReadOnlyList<SegmentEntry> segments, Func<SegmentEntry, bool> isOld)
    {
        for (var first = 0; first < segments.Count; first++)
        {
            long pictures = 0, features = 0;
            var end = first;
            for (; end < segments.Count && pictures + segments[end].Pictures <= int.MaxValue && features + segments[end].Features <= uint.MaxValue; end++)
                (pictures, features) = (pictures + segments[end].Pictures, features + segments[end].Features);
            if (end - first > 1 || segments[first].Deleted > 0 || isOld(segments[first]))
                return first..Math.Max(end, first + 1);
        }
        return ..0;
    }

    private static int LevelOf(SegmentEntry segment, int factor) =>
        segment.Present <= SmallestClass ? 0 : (int)Math.Ceiling(Math.Log(segment.Present / SmallestClass, factor));
}
