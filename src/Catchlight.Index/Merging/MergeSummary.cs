namespace Catchlight.Index.Merging;

/// <summary>What a merge did.</summary>
/// <param name="SegmentsBefore">How many segments there were.</param>
/// <param name="SegmentsAfter">How many there are.</param>
/// <param name="Pictures">How many pictures they hold.</param>
public sealed record MergeSummary(int SegmentsBefore, int SegmentsAfter, long Pictures);
