using System.Buffers.Binary;
using System.Text;

namespace Catchlight.Evidence.Zips;

/// <summary>Lists the files of a canonical zip by its directory, which it looks for where the last 22 bytes say.</summary>
internal static class ZipListing
{
    private const int Tail64 = 76, LargestDirectory = 256 << 20;

    /// <summary>The entries; null where they do not stand one after the other as they should.</summary>
    public static async Task<IReadOnlyList<PackedEntry>?> ReadAsync(Stream zip, CancellationToken cancellationToken)
    {
        var tail = new byte[Math.Min(zip.Length, Tail64 + ZipLayout.EndLength)];
        zip.Position = zip.Length - tail.Length;
        await zip.ReadExactlyAsync(tail, cancellationToken);
        if (tail.Length < ZipLayout.EndLength || BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(^ZipLayout.EndLength)) != ZipLayout.EndSignature)
            return null;
        long begin = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(^6)), length = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(^10));
        if ((begin == ZipLayout.Largest32 || length == ZipLayout.Largest32 || BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(^12)) == ZipLayout.Largest16) && tail.Length == Tail64 + ZipLayout.EndLength)
            (length, begin) = (BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(40)), BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(48)));
        if (begin < 0 || length is < 0 or > LargestDirectory || begin > zip.Length - length)
            return null;
        var directory = new byte[length];
        zip.Position = begin;
        await zip.ReadExactlyAsync(directory, cancellationToken);
        return Entries(directory) is { } entries && entries.Count > 0 && entries[^1].End == begin ? entries : null;
    }

    private static List<PackedEntry>? Entries(ReadOnlySpan<byte> directory)
    {
        var entries = new List<PackedEntry>();
        long next = 0;
        while (directory.Length > 0)
        {
            if (directory.Length < ZipLayout.DirectoryFixed || BinaryPrimitives.ReadUInt32LittleEndian(directory) != ZipLayout.DirectorySignature)
                return null;
            int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(directory[28..]), extraLength = BinaryPrimitives.ReadUInt16LittleEndian(directory[30..]);
            if (directory.Length < ZipLayout.DirectoryFixed + nameLength + extraLength)
                return null;
            long length = BinaryPrimitives.ReadUInt32LittleEndian(directory[24..]), offset = BinaryPrimitives.ReadUInt32LittleEndian(directory[42..]);
            var extra = directory.Slice(ZipLayout.DirectoryFixed + nameLength, extraLength);
            if (length == ZipLayout.Largest32 && extra.Length >= 20)
                length = BinaryPrimitives.ReadInt64LittleEndian(extra[4..]);
            if (offset == ZipLayout.Largest32 && extra.Length >= 12)
                offset = BinaryPrimitives.ReadInt64LittleEndian(extra[^8..]);
            var entry = new PackedEntry(Encoding.UTF8.GetString(directory.Slice(ZipLayout.DirectoryFixed, nameLength)), offset, length, BinaryPrimitives.ReadUInt32LittleEndian(directory[16..]));
            if (length < 0 || offset != next || entry.End < offset)
                return null;
            entries.Add(entry);
            next = entry.End;
            directory = directory[(ZipLayout.DirectoryFixed + nameLength + extraLength)..];
        }
        return entries;
    }
}
