using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;
using Catchlight.Imaging.Tests.Features;

namespace Catchlight.Imaging.Tests;

public class FingerprinterTests
{
    [Fact]
    public void Compute_Picture_JoinsTheHashesAndTheFeatures()
    {
        var image = new Scene(21, 240, 200).Draw();
        var fingerprint = Fingerprinter.Compute(image, new FeatureOptions { MaxFeatures = 50 });
        var (hashes, quality) = PdqHasher.HashDihedral(image);
        Assert.Equal(PdqHasher.Hash(image).Hash, fingerprint.Hash);
        Assert.Equal(quality, fingerprint.Quality);
        Assert.Equal(hashes.ToArray(), fingerprint.Orientations.ToArray());
        Assert.Equal(50, fingerprint.Features.Count);
        Assert.Equal((240, 200), (fingerprint.Features.Width, fingerprint.Features.Height));
    }

    [Fact]
    public void Compute_OnePixel_HasNothing()
    {
        var fingerprint = Fingerprinter.Compute(Scene.Plain(1, 1));
        Assert.Equal(0, fingerprint.Quality.Value);
        Assert.Equal(0, fingerprint.Features.Count);
    }
}
