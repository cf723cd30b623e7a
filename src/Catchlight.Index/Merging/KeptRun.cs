using Catchlight.Index.Segments;

namespace Catchlight.Index.Merging;

/// <summary>Neighbouring pictures of one segment that a merge takes over, between others that it leaves out.</summary>
/// <param name="Segment">Where they are.</param>
/// <param name="First">The ordinal of the first, there.</param>
/// <param name="Count">How many.</param>
/// <param name="NewFirst">The ordinal of the first in the new segment.</param>
/// <param name="FirstFeature">Where their features begin, there.</param>
/// <param name="Features">How many features they have.</param>
/// <param name="NewFirstFeature">Where their features begin in the new segment.</param>
internal sealed record KeptRun(Segment Segment, int First, int Count, int NewFirst, uint FirstFeature, uint Features, uint NewFirstFeature);
