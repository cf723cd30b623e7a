namespace Catchlight.Index;

/// <summary>What an index holds.</summary>
/// <param name="Pictures">How many pictures.</param>
/// <param name="Features">How many local features.</param>
/// <param name="Bytes">Length of all segments together.</param>
/// <param name="Segments">The segments by growing ids.</param>
public sealed record IndexInfo(long Pictures, long Features, long Bytes, IReadOnlyList<SegmentInfo> Segments);
