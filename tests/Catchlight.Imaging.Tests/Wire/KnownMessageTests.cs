using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;
using Catchlight.Imaging.Tests.Features;
using Catchlight.Imaging.Wire;

namespace Catchlight.Imaging.Tests.Wire;

/// <summary>A browser may send what an older program computed. When features are found or described otherwise, that is another version: a site that mixed both would find less and not say so.</summary>
public sealed class KnownMessageTests
{
    [Fact]
    public void Compute_ThePictureOfTheKeptMessage_GivesItsFeatures()
    {
        var message = FingerprintWriter.Write(new FingerprintMessage(Fingerprinter.Compute(new Scene(21, 320, 240).Draw(), FeatureOptions.Query)));
        var kept = Path.Combine(AppContext.BaseDirectory, "Wire", $"message-{message[4]}.bin");
        if (!File.Exists(kept))
        {
            var made = Path.Combine(Path.GetTempPath(), Path.GetFileName(kept));
            File.WriteAllBytes(made, message);
            Assert.Fail($"Version {message[4]} has no kept message. Today's was written to {made}: it belongs into tests/Catchlight.Imaging.Tests/Wire.");
        }
        var (then, now) = (Read(File.ReadAllBytes(kept)), Read(message));
        Assert.InRange(now.Hash.DistanceTo(then.Hash), 0, 2);
        Assert.True(then.Features.Count > 100);
        // Another processor may round a few otherwise.
        var same = Rows(now.Features).Intersect(Rows(then.Features)).Count();
        Assert.True(
            same >= 0.97 * Math.Max(now.Features.Count, then.Features.Count),
            $"Of {then.Features.Count} features {same} are as they were in version {message[4]}: raise MessageLayout.Version, and docs/formats/fingerprint.md with it.");
    }

    private static Fingerprint Read(byte[] message) => Assert.IsType<FingerprintRead>(FingerprintReader.Read(message)).Message.Fingerprint;

    private static IEnumerable<string> Rows(LocalFeatures features) =>
        Enumerable.Range(0, features.Count).Select(i => $"{features.Keypoints[i]} {Convert.ToHexString(features.Descriptors.Slice(i * LocalFeatures.DescriptorLength, LocalFeatures.DescriptorLength))}");
}
