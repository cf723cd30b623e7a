using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;
using Catchlight.Imaging.Metadata;
using Catchlight.Imaging.Wire;
using CsCheck;

namespace Catchlight.Imaging.Tests.Wire;

/// <summary>Draws messages by lot.</summary>
internal static class Messages
{
    private static readonly DateOnly First = new(1901, 1, 1), Last = new(2080, 6, 4);

    private static readonly Gen<PdqHash> Hash = Gen.Select(Gen.ULong, Gen.ULong, Gen.ULong, Gen.ULong, (a, b, c, d) => new PdqHash(a, b, c, d));

    private static readonly Gen<PictureNotes> Notes = Gen.Select(
        Gen.Int[First.DayNumber, Last.DayNumber], Gen.Bool, Gen.Enum<PictureMaking>(), Gen.Bool,
        (day, isDayKnown, making, credentials) => new PictureNotes(isDayKnown ? DateOnly.FromDayNumber(day) : null, making, credentials));

    /// <summary>Fingerprints of every size, with keypoints within the picture.</summary>
    public static Gen<Fingerprint> Fingerprint { get; } =
        from width in Gen.Int[1, 20_000]
        from height in Gen.Int[1, 20_000]
        from count in Gen.OneOf(Gen.Int[0, 20], Gen.Int[0, 1000])
        from keypoints in Keypoint(width, height).Array[count]
        from descriptors in Gen.Byte.Array[count * LocalFeatures.DescriptorLength]
        from quality in Gen.Int[0, 100]
        from hashes in Hash.Array[8]
        select new Fingerprint(hashes[0], new PdqQuality(quality), new LocalFeatures(width, height, keypoints, descriptors)) { Orientations = PdqDihedral.Of(hashes) };

    /// <summary>The same with notes, or without.</summary>
    public static Gen<FingerprintMessage> Message { get; } =
        Gen.Select(Fingerprint, Notes, Gen.Bool, (fingerprint, notes, withNotes) => new FingerprintMessage(fingerprint, withNotes ? notes : null));

    /// <summary>A message with so many features and notes, always the same.</summary>
    public static byte[] Good(int features)
    {
        var random = new Random(features);
        var keypoints = Enumerable.Range(0, features).Select(_ => new Keypoint(random.Next(640), random.Next(480), 1 + random.Next(40), random.NextSingle(), 0.1f)).ToArray();
        var descriptors = new byte[features * LocalFeatures.DescriptorLength];
        random.NextBytes(descriptors);
        var hash = new PdqHash(1, 2, 3, 4);
        return FingerprintWriter.Write(new FingerprintMessage(
            new Fingerprint(hash, new PdqQuality(90), new LocalFeatures(640, 480, keypoints, descriptors)), new PictureNotes(new DateOnly(2024, 2, 29))));
    }

    private static Gen<Keypoint> Keypoint(int width, int height) => Gen.Select(
        Gen.Float[0, width], Gen.Float[0, height], Gen.Float[0.0005f, 0.9f], Gen.Float[-MathF.PI, MathF.PI],
        (x, y, size, angle) => new Keypoint(x, y, size * Math.Max(width, height), angle, 0.1f));
}
