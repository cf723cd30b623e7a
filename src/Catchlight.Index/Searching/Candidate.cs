using Catchlight.Index.Segments;

namespace Catchlight.Index.Searching;

/// <summary>A picture that may match and is to be verified.</summary>
/// <param name="Segment">Where it is.</param>
/// <param name="Ordinal">Its place there.</param>
/// <param name="Hash">How near its hash is, where it is near.</param>
internal sealed record Candidate(Segment Segment, int Ordinal, NearHash? Hash);

/// <summary>How near a hash is.</summary>
/// <param name="Distance">0 to 31.</param>
/// <param name="Upright">Whether it is the query's hash as it is that is near, rather than one of a turned or mirrored query.</param>
internal readonly record struct NearHash(int Distance, bool Upright);
