using System.Buffers.Binary;

namespace Catchlight.Evidence.Zips;

/// <summary>
/// Reads a canonical zip from its first byte to its last, and compares every byte that is not in a file with what it has to be.
/// </summary>
internal static class ZipStructure
{
    private const int CopyBuffer = 1 << 17;

    /// <summary>Reads the zip once.</summary>
    /// <param name="zip">The whole zip.</param>
    /// <param name="entries">The files in it, as they most likely are.</param>
    /// <param name="everything">Takes every byte of the zip in its order.</param>
    /// <param name="keep">Whether the bytes of a file are wanted; small ones only.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was read of each file, in the order of <paramref name="entries"/>, and what is wrong between them.</returns>
    public static async Task<(IReadOnlyList<ReadFile> Files, IReadOnlyList<StructureDamage> Damage)> ReadAsync(
        Stream zip, IReadOnlyList<PackedEntry> entries, Stream everything, Func<PackedEntry, bool> keep, CancellationToken cancellationToken)
    {
        var (files, damage) = (new List<ReadFile>(), new List<StructureDamage>());
        var heads = new List<byte[]>();
        zip.Position = 0;
        foreach (var entry in entries)
        {
            heads.Add(await TakeAsync(zip, (int)(entry.DataOffset - entry.Offset), everything, cancellationToken));
            using var kept = keep(entry) ? new MemoryStream() : null;
            using var hashing = new HashingStream(kept ?? Stream.Null);
            await CopyAsync(zip, entry.Length, everything, hashing, cancellationToken);
            files.Add(new ReadFile(entry, hashing.Finish(), kept?.ToArray()));
        }
        var end = entries[^1].End;
        var tail = await TakeAsync(zip, (int)Math.Min(zip.Length - end, ZipLayout.Directory(entries).Length), everything, cancellationToken);
        var behind = zip.Length - zip.Position;
        using (var ignored = new HashingStream(Stream.Null))
            await CopyAsync(zip, behind, everything, ignored, cancellationToken);

        // The checksum is that of the bytes where a head or the directory bears it out; else the bytes were changed, and the heads stay the measure.
        for (var i = 0; i < files.Count; i++)
            if (CrcOf(heads[i]) == files[i].Digest.Crc || IsInTail(tail, files[i].Digest.Crc))
                files[i] = files[i] with { Entry = files[i].Entry with { Crc = files[i].Digest.Crc } };
        for (var i = 0; i < entries.Count; i++)
            Compare($"the head of {entries[i].Name}", entries[i].Offset, ZipLayout.LocalHead(files[i].Entry), heads[i], damage);
        Compare("the directory at the end of the zip", end, ZipLayout.Directory([.. files.Select(file => file.Entry)]), tail, damage);
        if (behind > 0)
            damage.Add(new StructureDamage("what stands behind the end of the zip", zip.Length - behind, behind));
        return (files, damage);
    }

    private static uint CrcOf(byte[] head) => BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(14));

    private static bool IsInTail(byte[] tail, uint crc)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, crc);
        return tail.AsSpan().IndexOf(bytes) >= 0;
    }

    private static void Compare(string place, long offset, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual, List<StructureDamage> damage)
    {
        var common = Math.Min(expected.Length, actual.Length);
        var first = expected[..common].CommonPrefixLength(actual[..common]);
        if (first == expected.Length && first == actual.Length)
            return;
        long differing = Math.Max(expected.Length, actual.Length) - common;
        for (var i = first; i < common; i++)
            differing += expected[i] == actual[i] ? 0 : 1;
        damage.Add(new StructureDamage(place, offset + first, differing));
    }

    private static async Task<byte[]> TakeAsync(Stream zip, int count, Stream everything, CancellationToken cancellationToken)
    {
        var bytes = new byte[count];
        await zip.ReadExactlyAsync(bytes, cancellationToken);
        await everything.WriteAsync(bytes, cancellationToken);
        return bytes;
    }

    private static async Task CopyAsync(Stream zip, long count, Stream everything, HashingStream file, CancellationToken cancellationToken)
    {
        var buffer = new byte[(int)Math.Clamp(count, 1, CopyBuffer)];
        while (count > 0)
        {
            var part = buffer.AsMemory(0, (int)Math.Min(count, buffer.Length));
            await zip.ReadExactlyAsync(part, cancellationToken);
            await everything.WriteAsync(part, cancellationToken);
            await file.WriteAsync(part, cancellationToken);
            count -= part.Length;
        }
    }
}

/// <summary>A file of a zip after its bytes went by.</summary>
/// <param name="Entry">Where it is and what its heads say; where only one of the two differs from the bytes, what the other says.</param>
/// <param name="Digest">What its bytes say.</param>
/// <param name="Bytes">Its bytes, where they were wanted.</param>
internal sealed record ReadFile(PackedEntry Entry, ContentDigest Digest, byte[]? Bytes);
