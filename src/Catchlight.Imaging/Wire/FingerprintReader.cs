using System.Buffers.Binary;
using System.Globalization;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;
using Catchlight.Imaging.Metadata;
using static Catchlight.Imaging.Wire.MessageLayout;

namespace Catchlight.Imaging.Wire;

/// <summary>
/// Reads messages from anybody. Whatever the bytes are, it returns a reading and throws nothing. Nothing is allocated before the whole message
/// is known to be good, and then no more than 160 bytes for each of at most 1,000 features and a few thousand besides. Thread-safe.
/// </summary>
public static class FingerprintReader
{
    /// <summary>Reads a message, or says why it is none.</summary>
    public static FingerprintReading Read(ReadOnlySpan<byte> bytes) => Fault(bytes) is { } fault ? new FingerprintRefused(fault) : new FingerprintRead(ReadGood(bytes));

    private static string? Fault(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxLength)
            return Say($"A fingerprint has at most {MaxLength} bytes; this has {bytes.Length}.");
        if (!bytes.StartsWith(Magic))
            return "This is no fingerprint: it does not begin with CLFP.";
        if (bytes.Length <= VersionAt || bytes[VersionAt] != MessageLayout.Version)
            return bytes.Length <= VersionAt ? "The fingerprint ends within its header." : Say($"The fingerprint is of version {bytes[VersionAt]}; version {MessageLayout.Version} is read here.");
        if (bytes.Length < KeypointsAt)
            return "The fingerprint ends within its header or its hashes.";
        var count = BinaryPrimitives.ReadUInt16LittleEndian(bytes[FeaturesAt..]);
        if (count > MaxFeatures)
            return Say($"A fingerprint has at most {MaxFeatures} features; this says {count}.");
        if (bytes.Length != LengthOf(count))
            return Say($"A fingerprint of {count} features has {LengthOf(count)} bytes; this has {bytes.Length}.");
        if (bytes[QualityAt] > 100)
            return Say($"A quality is 0 to 100; this is {bytes[QualityAt]}.");
        uint width = BinaryPrimitives.ReadUInt32LittleEndian(bytes[WidthAt..]), height = BinaryPrimitives.ReadUInt32LittleEndian(bytes[HeightAt..]);
        if (width == 0 || height == 0 || (ulong)width * height > MaxPixels)
            return Say($"{width} × {height} is no size of a picture.");
        return NotesFault(bytes) ?? DescriptorFault(bytes, count);
    }

    private static string? NotesFault(ReadOnlySpan<byte> bytes)
    {
        var (notes, making) = (bytes[NotesAt], bytes[MakingAt]);
        if (notes > (NotesLookedAt | NotesCredentials) || making > (byte)PictureMaking.WithGeneratorSettings)
            return "The notes beside the fingerprint say what version 1 has no meaning for.";
        if ((notes & NotesLookedAt) == 0 && (notes | making | BinaryPrimitives.ReadUInt16LittleEndian(bytes[TakenAt..])) != 0)
            return "There are notes beside the fingerprint, and yet it says that there are none.";
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes[ReservedAt..]) == 0 ? null : "Bytes 20 to 23 of a fingerprint are zero; these are not.";
    }

    private static string? DescriptorFault(ReadOnlySpan<byte> bytes, int count)
    {
        for (var i = 0; i < count; i++)
            if (!DescriptorLevels.TryUnpack(PackedDescriptor(bytes, count, i), default))
                return Say($"Descriptor {i} of the fingerprint says what version 1 has no meaning for.");
        return null;
    }

    private static ReadOnlySpan<byte> PackedDescriptor(ReadOnlySpan<byte> bytes, int count, int index) =>
        bytes.Slice(KeypointsAt + count * KeypointLength + index * DescriptorLength, DescriptorLength);

    private static FingerprintMessage ReadGood(ReadOnlySpan<byte> bytes)
    {
        int width = BinaryPrimitives.ReadInt32LittleEndian(bytes[WidthAt..]), height = BinaryPrimitives.ReadInt32LittleEndian(bytes[HeightAt..]);
        var keypoints = new Keypoint[BinaryPrimitives.ReadUInt16LittleEndian(bytes[FeaturesAt..])];
        for (var i = 0; i < keypoints.Length; i++)
            keypoints[i] = RoundedKeypoint.Read(bytes.Slice(KeypointsAt + i * KeypointLength, KeypointLength)).In(width, height);
        var descriptors = new byte[keypoints.Length * LocalFeatures.DescriptorLength];
        for (var i = 0; i < keypoints.Length; i++)
            DescriptorLevels.TryUnpack(PackedDescriptor(bytes, keypoints.Length, i), descriptors.AsSpan(i * LocalFeatures.DescriptorLength, LocalFeatures.DescriptorLength));
        var hashes = new PdqHash[Hashes];
        for (var i = 0; i < Hashes; i++)
            hashes[i] = PdqHash.Read(bytes.Slice(HashesAt + i * PdqHash.ByteLength, PdqHash.ByteLength));
        var orientations = PdqDihedral.Of(hashes);
        return new FingerprintMessage(
            new Fingerprint(orientations[PdqOrientation.Original], new PdqQuality(bytes[QualityAt]), new LocalFeatures(width, height, keypoints, descriptors)) { Orientations = orientations },
            ReadNotes(bytes));
    }

    private static PictureNotes? ReadNotes(ReadOnlySpan<byte> bytes)
    {
        if ((bytes[NotesAt] & NotesLookedAt) == 0)
            return null;
        var day = BinaryPrimitives.ReadUInt16LittleEndian(bytes[TakenAt..]);
        return new PictureNotes(day == 0 ? null : BeforeFirstDay.AddDays(day), (PictureMaking)bytes[MakingAt], (bytes[NotesAt] & NotesCredentials) != 0);
    }

    private static string Say(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
