using Catchlight.Imaging;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Index.Tests;

/// <summary>Made-up fingerprints: no pictures are needed to test what stores and finds them.</summary>
internal static class Synthetic
{
    public static PdqHash Hash(Random random) => new(Word(random), Word(random), Word(random), Word(random));

    /// <summary>The hash with so many bits flipped.</summary>
    public static PdqHash Flip(PdqHash hash, int bits, Random random)
    {
        var words = new[] { hash.Word(0), hash.Word(1), hash.Word(2), hash.Word(3) };
        foreach (var bit in Enumerable.Range(0, PdqHash.Bits).OrderBy(_ => random.Next()).Take(bits))
            words[bit >> 6] ^= 1UL << (bit & 63);
        return new(words[0], words[1], words[2], words[3]);
    }

    /// <summary>Features spread over a frame of 640 × 480, with descriptors as SIFT's are: about 1/16 of each number's square.</summary>
    public static LocalFeatures Features(Random random, int count)
    {
        var keypoints = new Keypoint[count];
        var descriptors = new byte[count * LocalFeatures.DescriptorLength];
        for (var i = 0; i < count; i++)
        {
            keypoints[i] = new((float)(640 * random.NextDouble()), (float)(480 * random.NextDouble()), (float)(1.6 * Math.Pow(2, 3 * random.NextDouble())), (float)(2 * Math.PI * random.NextDouble() - Math.PI), 0.02f);
            var numbers = Enumerable.Range(0, LocalFeatures.DescriptorLength).Select(_ => Math.Pow(random.NextDouble(), 4)).ToArray();
            var length = Math.Sqrt(numbers.Sum(number => number * number));
            for (var j = 0; j < numbers.Length; j++)
                descriptors[i * LocalFeatures.DescriptorLength + j] = (byte)Math.Min(255, 512 * numbers[j] / length);
        }
        return new LocalFeatures(640, 480, keypoints, descriptors);
    }

    public static Fingerprint Fingerprint(int seed, int features = 40, int quality = 100)
    {
        var random = new Random(seed);
        return new(Hash(random), new PdqQuality(quality), Features(random, features));
    }

    /// <summary>The same features as somebody else's extractor might give them: numbers a little off.</summary>
    public static Fingerprint Disturbed(Fingerprint fingerprint, int seed, int noise = 4)
    {
        var random = new Random(seed);
        var descriptors = fingerprint.Features.Descriptors.ToArray();
        for (var i = 0; i < descriptors.Length; i++)
            descriptors[i] = (byte)Math.Clamp(descriptors[i] + random.Next(-noise, noise + 1), 0, 255);
        return new(Hash(random), fingerprint.Quality, new LocalFeatures(fingerprint.Features.Width, fingerprint.Features.Height, fingerprint.Features.Keypoints.ToArray(), descriptors));
    }

    /// <summary>The features of a picture, the first of which are those of another, their numbers a little off.</summary>
    public static Fingerprint Mixed(Fingerprint first, Fingerprint rest, int count, int seed)
    {
        var taken = Disturbed(first, seed).Features;
        var length = count * LocalFeatures.DescriptorLength;
        return rest with
        {
            Features = new LocalFeatures(
                rest.Features.Width, rest.Features.Height,
                [.. taken.Keypoints[..count], .. rest.Features.Keypoints], [.. taken.Descriptors[..length], .. rest.Features.Descriptors]),
        };
    }

    private static ulong Word(Random random) => unchecked((ulong)random.NextInt64(long.MinValue, long.MaxValue));
}
