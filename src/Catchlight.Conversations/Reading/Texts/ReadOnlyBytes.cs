using System.Runtime.InteropServices;

namespace Catchlight.Conversations.Reading.Texts;

/// <summary>Bytes in memory as a stream, without a copy where they are an array.</summary>
internal static class ReadOnlyBytes
{
    public static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(bytes.ToArray(), writable: false);
}
