using Catchlight.Imaging.Geometry;
using Catchlight.Index.Segments;

namespace Catchlight.Index.Searching;

/// <summary>A picture that may match and is to be verified.</summary>
/// <param name="Segment">Where it is.</param>
/// <param name="Ordinal">Its place there.</param>
/// <param name="Hash">How near its hash is, where it is near.</param>
/// <param name="Handedness">Which way round the query it is a candidate for.</param>
internal sealed record Candidate(Segment Segment, int Ordinal, NearHash? Hash, Handedness Handedness);
