using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Wire;

/// <summary>Rounds a fingerprint to what a message can carry. What was rounded, written and read again is the same number for number.</summary>
public static class FingerprintRounding
{
    /// <summary>The rounded fingerprint: at most the first 1,000 features, hashes as they are.</summary>
    public static Fingerprint Round(Fingerprint fingerprint)
    {
        ArgumentNullException.ThrowIfNull(fingerprint);
        var features = fingerprint.Features;
        var count = Math.Min(features.Count, MessageLayout.MaxFeatures);
        var keypoints = new Keypoint[count];
        for (var i = 0; i < count; i++)
            keypoints[i] = RoundedKeypoint.Of(features.Keypoints[i], features.Width, features.Height).In(features.Width, features.Height);
        var descriptors = new byte[count * LocalFeatures.DescriptorLength];
        DescriptorLevels.Round(features.Descriptors[..descriptors.Length], descriptors);
        return fingerprint with { Features = new LocalFeatures(features.Width, features.Height, keypoints, descriptors) };
    }
}
