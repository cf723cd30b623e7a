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
/// 8   version               u32   2
/// 12  segments              u32   at most 100,000
/// 16  generation            i64   grows with every replacement
/// 24  next segment number   i64   above every number ever published
/// 32  checksum              u64   XxHash3 of the 32 bytes before
/// 40  deleted ranges        u32   at most 1,000,000
/// 44  reserved              u32   0
/// 48  checksum              u64   XxHash3 of the 48 bytes before
/// then for each segment, by growing ids, 72 bytes:
/// 0   number i64   8 pictures i64   16 features i64   24 first id i64   32 last id i64
/// 40  file length i64   48 checksum of the segment's footer u64   56 pictures deleted i64
/// 64  checksum              u64   XxHash3 of the 64 bytes before, seed: generation · 100,000 + place
/// then for each range of deleted ids, growing, 24 bytes:
/// 0   first i64   8 last i64
/// 16  checksum              u64   XxHash3 of the 16 bytes before, seed: likewise
/// </code>
/// Version 1 had no deleted pictures: header to 40, entries to 56 with their checksum behind.
/// Magic, version and the checksum at 32 stay where they are in every version to come.
/// </remarks>
internal sealed record Manifest(long Generation, long NextNumber, IReadOnlyList<SegmentEntry> Segments, IReadOnlyList<IdRange> Deleted)
{
    public const int HeaderLength = 56;
    public const int EntryLength = 72;
    private const int FirstVersionHeaderLength = 40;
    private const int FirstVersionEntryLength = 64;
    private const int RangeLength = 24;
    private const int MaxSegments = 100_000;
    private const int MaxRanges = 1_000_000;
    private const uint Version = 2;
    private const ulong Magic = 0x4546494E414D4C43; // "CLMANIFE"

    /// <summary>An index with nothing in it.</summary>
    public static Manifest Empty { get; } = new(0, 1, [], []);

    /// <summary>How many pictures are to be found.</summary>
    public long Pictures => Segments.Sum(segment => segment.Present);

    /// <summary>The highest id; null where there is no picture.</summary>
    public PictureId? Last => Segments.Count == 0 ? null : Segments[^1].Last;

    /// <summary>Whether both describe one state. The generation alone does not tell: the index may have been removed and begun anew.</summary>
    public bool IsSame(Manifest other) => Generation == other.Generation && Segments.SequenceEqual(other.Segments) && Deleted.SequenceEqual(other.Deleted);

    /// <summary>
    /// The next manifest, with these segments and deleted ids. Segments of which all is deleted fall away, and ids of which no segment holds any.
    /// </summary>
    public Manifest With(IEnumerable<SegmentEntry> segments, IEnumerable<IdRange> deleted, long nextNumber)
    {
        var kept = segments.Where(segment => segment.Present > 0).ToList();
        var wanted = kept.Where(segment => segment.Deleted > 0).ToList();
        return new(Generation + 1, nextNumber, kept, [.. deleted.Where(range => wanted.Any(segment => range.First <= segment.Last && range.Last >= segment.First))]);
    }

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
        var header = new byte[FirstVersionHeaderLength];
        file.Read(0, header);
        if (BinaryPrimitives.ReadUInt64LittleEndian(header) != Magic)
            throw new IndexCorruptException(file.Name, 0, "it does not begin as a manifest does");
        if (BinaryPrimitives.ReadUInt64LittleEndian(header.AsSpan(32)) != XxHash3.HashToUInt64(header.AsSpan(0, 32)))
            throw new IndexCorruptException(file.Name, 0, $"the checksum of the first {FirstVersionHeaderLength} bytes does not fit");
        if (BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(8)) is var version && version is < 1 or > Version)
            throw new IndexVersionException(file.Name, $"it is a manifest of version {version}; this program reads versions 1 to {Version}");
        var count = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(12));
        var generation = BinaryPrimitives.ReadInt64LittleEndian(header.AsSpan(16));
        var next = BinaryPrimitives.ReadInt64LittleEndian(header.AsSpan(24));
        var ranges = version == 1 ? 0 : ReadRangeCount(file);
        var (entriesAt, entryLength) = version == 1 ? (FirstVersionHeaderLength, FirstVersionEntryLength) : (HeaderLength, EntryLength);
        var rangesAt = entriesAt + (long)count * entryLength;
        if (count > MaxSegments || ranges > MaxRanges || file.Length != rangesAt + ranges * RangeLength)
            throw new IndexCorruptException(file.Name, Math.Min(file.Length, rangesAt + ranges * RangeLength), $"{count} segments and {ranges} deleted ranges do not fit a file of {file.Length} bytes");
        return new Manifest(generation, next, ReadEntries(file, (int)count, entriesAt, entryLength, generation, next), ReadRanges(file, (int)ranges, rangesAt, generation));
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes()
    {
        if (Segments.Count > MaxSegments)
            throw new InvalidOperationException($"An index has at most {MaxSegments} segments: merge them.");
        if (Deleted.Count > MaxRanges)
            throw new InvalidOperationException($"An index has at most {MaxRanges} deleted ranges: merge it.");
        var rangesAt = HeaderLength + Segments.Count * EntryLength;
        var bytes = new byte[rangesAt + Deleted.Count * RangeLength];
        var header = bytes.AsSpan(0, HeaderLength);
        BinaryPrimitives.WriteUInt64LittleEndian(header, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], Segments.Count);
        BinaryPrimitives.WriteInt64LittleEndian(header[16..], Generation);
        BinaryPrimitives.WriteInt64LittleEndian(header[24..], NextNumber);
        BinaryPrimitives.WriteUInt64LittleEndian(header[32..], XxHash3.HashToUInt64(header[..32]));
        BinaryPrimitives.WriteInt32LittleEndian(header[40..], Deleted.Count);
        BinaryPrimitives.WriteUInt64LittleEndian(header[48..], XxHash3.HashToUInt64(header[..48]));
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
            BinaryPrimitives.WriteInt64LittleEndian(entry[56..], segment.Deleted);
            Seal(entry, Generation, i);
        }
        for (var i = 0; i < Deleted.Count; i++)
        {
            var range = bytes.AsSpan(rangesAt + i * RangeLength, RangeLength);
            BinaryPrimitives.WriteInt64LittleEndian(range, Deleted[i].First.Value);
            BinaryPrimitives.WriteInt64LittleEndian(range[8..], Deleted[i].Last.Value);
            Seal(range, Generation, i);
        }
        return bytes;
    }

    private static uint ReadRangeCount(IndexFile file)
    {
        var header = new byte[HeaderLength];
        file.Read(0, header);
        return BinaryPrimitives.ReadUInt64LittleEndian(header.AsSpan(48)) == XxHash3.HashToUInt64(header.AsSpan(0, 48))
            ? BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(40))
            : throw new IndexCorruptException(file.Name, FirstVersionHeaderLength, $"the checksum of the first {HeaderLength} bytes does not fit");
    }

    private static List<SegmentEntry> ReadEntries(IndexFile file, int count, int at, int length, long generation, long next)
    {
        var segments = new List<SegmentEntry>(count);
        var entry = new byte[length];
        for (var i = 0; i < count; i++)
        {
            var offset = at + (long)i * length;
            file.Read(offset, entry);
            CheckSeal(file, offset, entry, generation, i);
            var segment = new SegmentEntry(
                BinaryPrimitives.ReadInt64LittleEndian(entry),
                BinaryPrimitives.ReadInt64LittleEndian(entry.AsSpan(8)),
                BinaryPrimitives.ReadInt64LittleEndian(entry.AsSpan(16)),
                new PictureId(BinaryPrimitives.ReadInt64LittleEndian(entry.AsSpan(24))),
                new PictureId(BinaryPrimitives.ReadInt64LittleEndian(entry.AsSpan(32))),
                BinaryPrimitives.ReadInt64LittleEndian(entry.AsSpan(40)),
                BinaryPrimitives.ReadUInt64LittleEndian(entry.AsSpan(48)),
                length == FirstVersionEntryLength ? 0 : BinaryPrimitives.ReadInt64LittleEndian(entry.AsSpan(56)));
            if (segment.Number < 1 || segment.Number >= next || segment.Pictures is < 1 or > int.MaxValue || segment.Features is < 0 or > uint.MaxValue
                || segment.Deleted < 0 || segment.Deleted > segment.Pictures || segment.First.Value < 1 || segment.Last < segment.First || i > 0 && segment.First <= segments[i - 1].Last)
                throw new IndexCorruptException(file.Name, offset, "the entry of a segment makes no sense");
            segments.Add(segment);
        }
        return segments;
    }

    private static List<IdRange> ReadRanges(IndexFile file, int count, long at, long generation)
    {
        var ranges = new List<IdRange>(count);
        var bytes = new byte[RangeLength];
        for (var i = 0; i < count; i++)
        {
            var offset = at + (long)i * RangeLength;
            file.Read(offset, bytes);
            CheckSeal(file, offset, bytes, generation, i);
            var range = new IdRange(new(BinaryPrimitives.ReadInt64LittleEndian(bytes)), new(BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(8))));
            if (range.First.Value < 1 || range.Last < range.First || range.Last.Value == long.MaxValue || i > 0 && range.First <= ranges[i - 1].Last)
                throw new IndexCorruptException(file.Name, offset, "a range of deleted ids makes no sense");
            ranges.Add(range);
        }
        return ranges;
    }

    /// <summary>Fills the last 8 bytes with the checksum of those before.</summary>
    private static void Seal(Span<byte> entry, long generation, int place) => BinaryPrimitives.WriteUInt64LittleEndian(entry[^8..], Checksum(entry, generation, place));

    private static void CheckSeal(IndexFile file, long offset, ReadOnlySpan<byte> entry, long generation, int place)
    {
        if (BinaryPrimitives.ReadUInt64LittleEndian(entry[^8..]) != Checksum(entry, generation, place))
            throw new IndexCorruptException(file.Name, offset, $"the checksum of the {entry.Length} bytes from here does not fit");
    }

    private static ulong Checksum(ReadOnlySpan<byte> entry, long generation, int place) => XxHash3.HashToUInt64(entry[..^8], unchecked(generation * MaxSegments + place));
}
