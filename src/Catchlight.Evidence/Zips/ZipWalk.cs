using System.Buffers.Binary;
using System.Text;

namespace Catchlight.Evidence.Zips;

/// <summary>Lists the files of a canonical zip by going from local head to local head.</summary>
internal static class ZipWalk
{
    /// <summary>The entries; null where one head does not lead to the next.</summary>
    public static async Task<IReadOnlyList<PackedEntry>?> ReadAsync(Stream zip, CancellationToken cancellationToken)
    {
        var entries = new List<PackedEntry>();
        var head = new byte[ZipLayout.LocalHeadFixed];
        for (long at = 0; ;)
        {
            zip.Position = at;
            if (await zip.ReadAtLeastAsync(head, 4, throwOnEndOfStream: false, cancellationToken) < 4)
                return null;
            if (BinaryPrimitives.ReadUInt32LittleEndian(head) is not ZipLayout.LocalSignature)
                return IsDirectory(head, zip.Length - at, entries) ? entries : null;
            zip.Position = at;
            if (await zip.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken) < head.Length)
                return null;
            int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(26)), extraLength = BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(28));
            var rest = new byte[nameLength + extraLength];
            if (await zip.ReadAtLeastAsync(rest, rest.Length, throwOnEndOfStream: false, cancellationToken) < rest.Length)
                return null;
            long length = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(22));
            if (extraLength == ZipLayout.LocalExtra)
                length = BinaryPrimitives.ReadInt64LittleEndian(rest.AsSpan(nameLength + 4));
            var entry = new PackedEntry(Encoding.UTF8.GetString(rest, 0, nameLength), at, length, BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(14)));
            // Names that are not UTF-8 come back longer or shorter: then the next head is not where it should be.
            if (length < 0 || length > zip.Length || entry.DataOffset != at + head.Length + rest.Length || entry.End > zip.Length)
                return null;
            entries.Add(entry);
            at = entry.End;
        }
    }

    // By its first four bytes, or, should just these be damaged, by its length.
    private static bool IsDirectory(byte[] head, long length, List<PackedEntry> entries) =>
        entries.Count > 0 && (BinaryPrimitives.ReadUInt32LittleEndian(head) == ZipLayout.DirectorySignature || length == ZipLayout.Directory(entries).Length);
}
