using Catchlight.Imaging.Hashing;

namespace Catchlight.Imaging.Wire;

/// <summary>Where everything is in a message, version 1. Little-endian, no padding, no alignment; docs/formats/fingerprint.md says what it means.</summary>
/// <remarks>
/// <code>
/// ┌ header, 24 bytes ───────────────────────────────────────────────────────┐
/// │ 0  magic "CLFP"      4  version u8 = 1    5  quality u8, 0–100          │
/// │ 6  features n u16    8  width u32         12 height u32                 │
/// │ 16 notes u8          17 making u8         18 taken u16   20 reserved u32│
/// ├ hashes, 256 bytes: PDQ in eight orientations, 32 bytes each ────────────┤
/// ├ keypoints, 6 bytes each: x u16, y u16, scale u8, angle u8 ──────────────┤
/// ├ descriptors, 54 bytes each: 128 levels, three of them in 10 bits ────────┤
/// └─────────────────────────────────────────────────────────────────────────┘
/// length = 280 + 60 · n
/// </code>
/// </remarks>
internal static class MessageLayout
{
    public const byte Version = 1;

    public const int VersionAt = 4, QualityAt = 5, FeaturesAt = 6, WidthAt = 8, HeightAt = 12, NotesAt = 16, MakingAt = 17, TakenAt = 18, ReservedAt = 20;

    public const int HashesAt = 24;
    public const int Hashes = 8;
    public const int KeypointsAt = HashesAt + Hashes * PdqHash.ByteLength;
    public const int KeypointLength = 6;
    public const int DescriptorLength = DescriptorLevels.PackedLength;

    // Bits of the notes: whether they were looked at, and what was seen.
    public const byte NotesLookedAt = 1, NotesCredentials = 2;

    /// <summary>As many as a query has.</summary>
    public const int MaxFeatures = 1000;

    /// <summary>As many pixels as an <see cref="Pixels.RgbImage"/> can have.</summary>
    public const long MaxPixels = 715_827_882;

    public const int MaxLength = KeypointsAt + MaxFeatures * (KeypointLength + DescriptorLength);

    /// <summary>Day 0 of <see cref="TakenAt"/>, which stands for no day.</summary>
    public static readonly DateOnly BeforeFirstDay = new(1900, 12, 31);

    public static ReadOnlySpan<byte> Magic => "CLFP"u8;

    /// <summary>The length of a message with so many features.</summary>
    public static int LengthOf(int features) => KeypointsAt + features * (KeypointLength + DescriptorLength);
}
