using System.Buffers.Binary;

namespace Catchlight.Ingest.Decoding;

/// <summary>Looks into an embedded ICC profile just far enough to see whether it is sRGB, so that nothing needs converting.</summary>
/// <remarks>ICC.1: 128 bytes header, tag count (u32, big-endian), then for each tag signature, offset, size (3 × u32).</remarks>
internal static class ColourProfile
{
    private static ReadOnlySpan<byte> Wide => [0, (byte)'s', 0, (byte)'R', 0, (byte)'G', 0, (byte)'B'];

    public static bool IsSrgb(ReadOnlySpan<byte> profile)
    {
        if (profile.Length < 132 || !profile[16..].StartsWith("RGB "u8))
            return false;
        var count = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(profile[128..]), 100);
        for (var at = 132; count > 0 && at + 12 <= profile.Length; count--, at += 12)
        {
            if (!profile[at..].StartsWith("desc"u8))
                continue;
            var offset = BinaryPrimitives.ReadUInt32BigEndian(profile[(at + 4)..]);
            var size = BinaryPrimitives.ReadUInt32BigEndian(profile[(at + 8)..]);
            if (offset > profile.Length || size > profile.Length - offset)
                return false;
            var name = profile.Slice((int)offset, (int)size);
            return name.IndexOf("sRGB"u8) >= 0 || name.IndexOf(Wide) >= 0;
        }
        return false;
    }
}
