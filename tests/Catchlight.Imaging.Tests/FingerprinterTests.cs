using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;
using Catchlight.Imaging.Pixels;
using Catchlight.Imaging.Tests.Features;
using Catchlight.Imaging.Wire;

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

    [Fact]
    public void ComputeQuery_Picture_HasTheSameHashAndMoreFeaturesRounded()
    {
        // Squares of four by four pixels in random shades: more keypoints than either keeps.
        var shades = new byte[160 * 120];
        new Random(5).NextBytes(shades);
        var image = new RgbImage(640, 480, [.. Enumerable.Range(0, 3 * 640 * 480).Select(i => shades[i / 3 / 640 / 4 * 160 + i / 3 % 640 / 4])]);
        Fingerprint kept = Fingerprinter.Compute(image), query = Fingerprinter.ComputeQuery(image);
        Assert.Equal(kept.Hash, query.Hash);
        Assert.Equal((500, 1000), (kept.Features.Count, query.Features.Count));
        Assert.Equal(FingerprintRounding.Round(kept).Features.Keypoints.ToArray(), query.Features.Keypoints[..kept.Features.Count].ToArray());
    }
}
