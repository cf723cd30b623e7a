using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;
using Catchlight.Imaging.Pixels;
using Catchlight.Imaging.Wire;

namespace Catchlight.Imaging;

/// <summary>Computes everything that is kept of a picture: the same on a server and in a browser. Thread-safe.</summary>
public static class Fingerprinter
{
    /// <summary>The hash in all orientations and the local features of an upright picture.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="features">Null for <see cref="FeatureOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static Fingerprint Compute(RgbImage image, FeatureOptions? features = null)
    {
        var (hashes, quality) = PdqHasher.HashDihedral(image);
        return new Fingerprint(hashes[PdqOrientation.Original], quality, FeatureExtractor.Extract(image, features)) { Orientations = hashes };
    }

    /// <summary>
    /// The fingerprint of a picture that searches, with <see cref="FeatureOptions.Query"/>, rounded as it would be on its way: whether the picture was
    /// sent or its fingerprint, the same is compared.
    /// </summary>
    /// <param name="image">The upright picture.</param>
    public static Fingerprint ComputeQuery(RgbImage image) => FingerprintRounding.Round(Compute(image, FeatureOptions.Query));
}
