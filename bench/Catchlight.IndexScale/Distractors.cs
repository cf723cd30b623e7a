using Catchlight.Imaging;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;

namespace Catchlight.IndexScale;

/// <summary>
/// Pictures that are in the way: features taken at random from real pictures and disturbed. Harder than real strangers, since every feature of a
/// query has many near twins among them.
/// </summary>
internal static class Distractors
{
    private const int Features = 500;
    private const int Noise = 14;

    public static Fingerprint Make(IReadOnlyList<Fingerprint> real, Random random)
    {
        var keypoints = new Keypoint[Features];
        var descriptors = new byte[Features * LocalFeatures.DescriptorLength];
        for (var f = 0; f < Features;)
        {
            var from = real[random.Next(real.Count)].Features;
            if (from.Count == 0)
                continue;
            var taken = random.Next(from.Count);
            keypoints[f] = from.Keypoints[taken];
            for (var i = 0; i < LocalFeatures.DescriptorLength; i++)
                descriptors[f * LocalFeatures.DescriptorLength + i] = (byte)Math.Clamp(from.Descriptor(taken)[i] + random.Next(-Noise, Noise + 1), 0, 255);
            f++;
        }
        var hash = new PdqHash(Word(random), Word(random), Word(random), Word(random));
        return new Fingerprint(hash, new PdqQuality(100), new LocalFeatures(640, 480, keypoints, descriptors));
    }

    private static ulong Word(Random random) => unchecked((ulong)random.NextInt64(long.MinValue, long.MaxValue));
}
