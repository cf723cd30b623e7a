namespace Catchlight.Index.Segments;

/// <summary>A picture whose hash is near.</summary>
/// <param name="Ordinal">Its place in the segment.</param>
/// <param name="Distance">Bits that differ, 0 to 31.</param>
internal readonly record struct HashHit(int Ordinal, int Distance);
