namespace Catchlight.Ingest.Warc.Packing;

/// <summary>The beginning of a gzip member.</summary>
/// <remarks>
/// Member (RFC 1952, little-endian):
/// <code>
/// 0  1F 8B  method (8)  flags            4 bytes
/// 4  time u32, extra flags, system       6 bytes
/// 10 [flag 4: length u16, extra]  [flag 8: name …0]  [flag 16: comment …0]  [flag 2: header check u16]
///    deflate data (RFC 1951)
///    CRC-32 u32, unpacked size u32
/// </code>
/// Flags 32, 64 and 128 are reserved and zero.
/// </remarks>
internal static class GzipHeader
{
    private const int Length = 10;
    private const int MaxText = 65_536;

    /// <summary>The bytes that every member begins with.</summary>
    public static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 8];

    /// <summary>Moves a file from the first byte of a member to its deflate data; false where that is no header.</summary>
    public static bool Skip(Stream file)
    {
        Span<byte> head = stackalloc byte[Length];
        if (file.ReadAtLeast(head, Length, throwOnEndOfStream: false) < Length || !head.StartsWith(Magic))
            return false;
        var flags = head[3];
        return (flags & 0b1110_0000) == 0
            && ((flags & 4) == 0 || SkipExtra(file))
            && ((flags & 8) == 0 || SkipText(file))
            && ((flags & 16) == 0 || SkipText(file))
            && ((flags & 2) == 0 || (file.ReadByte() >= 0 && file.ReadByte() >= 0));
    }

    private static bool SkipExtra(Stream file)
    {
        var (low, high) = (file.ReadByte(), file.ReadByte());
        if (high < 0)
            return false;
        file.Position += low | high << 8;
        return true;
    }

    private static bool SkipText(Stream file)
    {
        for (var length = 0; length < MaxText; length++)
        {
            var value = file.ReadByte();
            if (value <= 0)
                return value == 0;
        }
        return false;
    }
}
