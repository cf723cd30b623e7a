using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Imaging;

/// <summary>Everything computed from the pixels of one picture: what the index holds and what a search needs.</summary>
/// <param name="Hash">The PDQ hash of the upright picture.</param>
/// <param name="Quality">How much structure the hash rests on.</param>
/// <param name="Features">The local features, and the width and height of the picture in pixels.</param>
public sealed record Fingerprint(PdqHash Hash, PdqQuality Quality, LocalFeatures Features)
{
    /// <summary>
    /// The PDQ hashes of the picture in its eight orientations. Derived from <see cref="Hash"/>, a few bits off, unless the
    /// one who computed the fingerprint also gives the exact ones.
    /// </summary>
    public PdqDihedral Orientations { get => field ??= PdqDihedral.Of(Hash); init; }
}
