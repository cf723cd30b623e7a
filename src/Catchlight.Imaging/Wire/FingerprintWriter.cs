using System.Buffers.Binary;
using Catchlight.Imaging.Hashing;
using Catchlight.Imaging.Metadata;
using static Catchlight.Imaging.Wire.MessageLayout;

namespace Catchlight.Imaging.Wire;

/// <summary>Writes messages, in one pass over the features. Thread-safe.</summary>
public static class FingerprintWriter
{
    /// <summary>The message, at most <see cref="FingerprintMessage.MaxLength"/> bytes. What is finer than it can say is rounded, features after the first 1,000 are left out.</summary>
    /// <exception cref="ArgumentException">The picture has more pixels than an <see cref="Pixels.RgbImage"/> can have.</exception>
    public static byte[] Write(FingerprintMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var (fingerprint, notes) = message;
        var features = fingerprint.Features;
        if ((long)features.Width * features.Height > MaxPixels)
            throw new ArgumentException($"{features.Width} × {features.Height} is no size of a picture.", nameof(message));
        var count = Math.Min(features.Count, MaxFeatures);
        var bytes = new byte[LengthOf(count)];
        WriteHeader(bytes, fingerprint, count);
        WriteNotes(bytes, notes);
        for (var i = 0; i < Hashes; i++)
            fingerprint.Orientations[i].CopyTo(bytes.AsSpan(HashesAt + i * PdqHash.ByteLength));
        var keypoints = bytes.AsSpan(KeypointsAt, count * KeypointLength);
        for (var i = 0; i < count; i++)
            RoundedKeypoint.Of(features.Keypoints[i], features.Width, features.Height).CopyTo(keypoints[(i * KeypointLength)..]);
        var descriptors = bytes.AsSpan(KeypointsAt + keypoints.Length);
        for (var i = 0; i < count; i++)
            DescriptorLevels.Pack(features.Descriptor(i), descriptors.Slice(i * DescriptorLength, DescriptorLength));
        return bytes;
    }

    private static void WriteHeader(Span<byte> bytes, Fingerprint fingerprint, int count)
    {
        Magic.CopyTo(bytes);
        bytes[VersionAt] = MessageLayout.Version;
        bytes[QualityAt] = (byte)fingerprint.Quality.Value;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[FeaturesAt..], (ushort)count);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[WidthAt..], fingerprint.Features.Width);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[HeightAt..], fingerprint.Features.Height);
    }

    private static void WriteNotes(Span<byte> bytes, PictureNotes? notes)
    {
        if (notes is null)
            return;
        bytes[NotesAt] = (byte)(NotesLookedAt | (notes.HasContentCredentials ? NotesCredentials : 0));
        bytes[MakingAt] = (byte)notes.Making;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[TakenAt..], DayNumber(notes.Taken));
    }

    // A day that the message has no number for is left out.
    private static ushort DayNumber(DateOnly? taken) =>
        taken is { } day && day.DayNumber - BeforeFirstDay.DayNumber is > 0 and <= ushort.MaxValue and var number ? (ushort)number : (ushort)0;
}
