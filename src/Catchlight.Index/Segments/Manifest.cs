using System.Buffers.Binary;
using System.IO.Hashing;
using Catchlight.Index.Directories;

namespace Catchlight.Index.Segments;

/// <summary>
/// Which segments make up the index: the one file that is ever replaced, and only as a whole. Every part has its own checksum, so
/// that damage is found to the entry.
/// </summary>
/// <remarks>
/// Little-endian:
/// <code>
/// 0   magic "CLMANIFE"
/// 8   version               u32   1
/// 12  segments              u32   at most 100,000
/// 16  generation            i64   grows with every replacement
/// 24  next segment number   i64   above every number ever published
/// 32  checksum              u64   XxHash3 of the 32 bytes before
/// then for each segment, by growing ids, 64 bytes:
/// 0   number i64   8 pictures i64   16 features i64   24 first id i64   32 last id i64
/// 40  file length i64   48 checksum of the segment's footer u64
/// 56  checksum              u64   XxHash3 of the 56 bytes before, seed: generation · 100,000 + place
/// </code>
/// Magic, version and the checksum at 32 stay where they are in every version to come.
/// </remarks>
internal sealed record Manifest(long Generation, long NextNumber, IReadOnlyList<SegmentEntry> Segments)
{
    public const int HeaderLength = 40;
    public const int EntryLength = 64;
    private const int MaxSegments = 100_000;
    private const uint Version = 1;
    private const ulong Magic = 0x4546494E414D4C43; // "CLMANIFE"

    /// <summary>An index with nothing in it.</summary>
    public static Manifest Empty { get; } = new(0, 1, []);

    /// <summary>How many pictures there are.</summary>
    public long Pictures => Segments.Sum(segment => segment.Pictures);

    /// <summary>The highest id; null where there is no picture.</summary>
    public PictureId? Last => Segments.Count == 0 ? null : Segments[^1].Last;

    /// <summary>Whether both describe one state. The generation alone does not tell: the index may have been removed and begun anew.</summary>
    public bool IsSame(Manifest other) => Generation == other.Generation && Segments.SequenceEqual(other.Segments);

    /// <summary>The next manifest, with these segments.</summary>
    public Manifest With(IEnumerable<SegmentEntry> segments, long nextNumber) => new(Generation + 1, nextNumber, [.. segments]);

    /// <summary>Reads the manifest; null where the index has none, which is so before the first writer.</summary>
    /// <exception cref="IndexCorruptException">It is damaged, or missing although there are segments.</exception>
    /// <exception cref="IndexVersionException">It is of a version to come.</exception>
    public static Manifest? Read(IIndexDirectory directory)
    {
        using var file = directory.Open(IndexFileNames.Manifest);
        if (file is null)
        {
            // The first writer writes a manifest before any segment, so segments alone mean that it was lost.
            if (directory.List().Any(IndexFileNames.IsSegment))
                throw new IndexCorruptException(IndexFileNames.Manifest, 0, "the file is missing, although there are segments");
            return null;
        }
        var header = new byte[HeaderLength];
        file.Read(0, header);
        if (BinaryPrimitives.ReadUInt64LittleEndian(header) != Magic)
            throw new IndexCorruptException(file.Name, 0, "it does not begin as a manifest does");
        if (BinaryPrimitives.ReadUInt64LittleEndian(header.AsSpan(32)) != XxHash3.HashToUInt64(header.AsSpan(0, 32)))
            throw new IndexCorruptException(file.Name, 0, $"the checksum of the first {HeaderLength} bytes does not fit");
        if (BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(8)) is var version && version != Version)
            throw new IndexVersionException(file.Name, $"it is a manifest of version {version}; this program reads version {Version}");
        var count = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(12));
        var generation = BinaryPrimitives.ReadInt64LittleEndian(header.AsSpan(16));
        var next = BinaryPrimitives.ReadInt64LittleEndian(header.AsSpan(24));
        if (count > MaxSegments || file.Length != HeaderLength + (long)count * EntryLength)
            throw new IndexCorruptException(file.Name, Math.Min(file.Length, HeaderLength + (long)count * EntryLength), $"{count} segments do not fit a file of {file.Length} bytes");
        return new Manifest(generation, next, ReadEntries(file, (int)count, generation, next));
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes()
    {
        if (Segments.Count > MaxSegments)
            throw new InvalidOperationException($"An index has at most {MaxSegments} segments: merge them.");
        var bytes = new byte[HeaderLength + Segments.Count * EntryLength];
        var header = bytes.AsSpan(0, HeaderLength);
        BinaryPrimitives.WriteUInt64LittleEndian(header, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], Segments.Count);
        BinaryPrimitives.WriteInt64LittleEndian(header[16..], Generation);
        BinaryPrimitives.WriteInt64LittleEndian(header[24..], NextNumber);
        BinaryPrimitives.WriteUInt64LittleEndian(header[32..], XxHash3.HashToUInt64(header[..32]));
        for (var i = 0; i < Segments.Count; i++)
        {
            var entry = bytes.AsSpan(HeaderLength + i * EntryLength, EntryLength);
            var segment = Segments[i];
            BinaryPrimitives.WriteInt64LittleEndian(entry, segment.Number);
            BinaryPrimitives.WriteInt64LittleEndian(entry[8..], segment.Pictures);
            BinaryPrimitives.WriteInt64LittleEndian(entry[16..], segment.Features);
            BinaryPrimitives.WriteInt64LittleEndian(entry[24..], segment.First.Value);
            BinaryPrimitives.WriteInt64LittleEndian(entry[32..], segment.Last.Value);
            BinaryPrimitives.WriteInt64LittleEndian(entry[40..], segment.Length);
            BinaryPrimitives.WriteUInt64LittleEndian(entry[48..], segment.Checksum);
            BinaryPrimitives.WriteUInt64LittleEndian(entry[56..], EntryChecksum(entry, Generation, i));
        }
        return bytes;
    }

    private static List<SegmentEntry> ReadEntries(IndexFile file, int count, long generation, long next)
    {
        var segments = new List<SegmentEntry>(count);
        var entry = new byte[EntryLength];
        for (var i = 0; i < count; i++)
        {
            var offset = HeaderLength + (long)i * EntryLength;
            file.Read(offset, entry);
            if (BinaryPrimitives.ReadUInt64LittleEndian(entry.AsSpan(56)) != EntryChecksum(entry, generation, i))
                throw new IndexCorruptException(file.Name, offset, $"the checksum of the {EntryLength} bytes from here does not fit");
            var segment = new SegmentEntry(
                BinaryPrimitives.ReadInt64LittleEndian(entry),
                BinaryPrimitives.ReadInt64LittleEndian(entry.AsSpan(8)),
                BinaryPrimitives.ReadInt64LittleEndian(entry.AsSpan(16)),
                new PictureId(BinaryPrimitives.ReadInt64LittleEndian(entry.AsSpan(24))),
                new PictureId(BinaryPrimitives.ReadInt64LittleEndian(entry.AsSpan(32))),
                BinaryPrimitives.ReadInt64LittleEndian(entry.AsSpan(40)),
                BinaryPrimitives.ReadUInt64LittleEndian(entry.AsSpan(48)));
            if (segment.Number < 1 || segment.Number >= next || segment.Pictures is < 1 or > int.MaxValue || segment.Features is < 0 or > uint.MaxValue
                || segment.First.Value < 1 || segment.Last < segment.First || i > 0 && segment.First <= segments[i - 1].Last)
                throw new IndexCorruptException(file.Name, offset, "the entry of a segment makes no sense");
            segments.Add(segment);
        }
        return segments;
    }

    private static ulong EntryChecksum(ReadOnlySpan<byte> entry, long generation, int place) => XxHash3.HashToUInt64(entry[..56], unchecked(generation * MaxSegments + place));
}
