namespace Catchlight.Index;

/// <summary>What an index holds.</summary>
/// <param name="Pictures">How many pictures are to be found.</param>
/// <param name="Features">How many local features are kept.</param>
/// <param name="Bytes">Length of all segments together.</param>
/// <param name="Segments">The segments by growing ids.</param>
public sealed record IndexInfo(long Pictures, long Features, long Bytes, IReadOnlyList<SegmentInfo> Segments)
{
    /// <summary>How many more pictures are deleted and wait for a merge to be gone.</summary>
    public long Deleted { get; init; }
}
