using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Imaging;

/// <summary>Everything computed from the pixels of one picture: what the index holds and what a search needs.</summary>
/// <param name="Hash">The PDQ hash of the upright picture.</param>
/// <param name="Quality">How much structure the hash rests on.</param>
/// <param name="Features">The local features, and the width and height of the picture in pixels.</param>
public sealed record Fingerprint(PdqHash Hash, PdqQuality Quality, LocalFeatures Features);
