namespace Catchlight.Index.Segments;

/// <summary>Neighbouring pages of a segment.</summary>
/// <param name="First">The first.</param>
/// <param name="Count">How many, at least 1.</param>
internal readonly record struct PageRange(int First, int Count)
{
    /// <summary>The ordinal of the first picture.</summary>
    public int FirstPicture => First << SegmentLayout.PageBits;

    /// <summary>Whether a picture is in one of them.</summary>
    /// <param name="ordinal">Its ordinal in the segment.</param>
    public bool Contains(uint ordinal) => (ordinal >> SegmentLayout.PageBits) - (uint)First < (uint)Count;
}
