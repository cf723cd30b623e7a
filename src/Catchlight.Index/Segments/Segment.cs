using System.Buffers.Binary;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;
using Catchlight.Index.Directories;
using Catchlight.Index.Words;

namespace Catchlight.Index.Segments;

/// <summary>An open segment, less what was deleted from it. Immutable and thread-safe; its file is freed when the last one that uses it lets go.</summary>
internal sealed class Segment
{
    private const int MaxSide = 1 << 24;

    private readonly SegmentFile _file;
    private readonly Section _pictures;
    private readonly Section _hashes;
    private readonly ISegmentFeatures _features;

    private Segment(SegmentFile file, SegmentEntry entry, ulong vocabularyId, Vocabulary? vocabulary)
    {
        _file = file;
        Entry = entry;
        VocabularyId = vocabularyId;
        Pictures = (int)entry.Pictures;
        Deleted = DeletedOrdinals.None;
        _pictures = file.Section(SectionKind.Pictures, SegmentLayout.PictureLength, entry.Pictures);
        _hashes = file.Section(SectionKind.Hashes, PdqHash.ByteLength, entry.Pictures);
        _features = file.Version == SegmentLayout.FirstVersion ? new WholeFeatures(file, entry) : new CompactFeatures(file, entry, vocabulary);
        Hashes = HashTable.Open(file, _hashes, _pictures);
    }

    private Segment(Segment shared, SegmentEntry entry, DeletedOrdinals deleted)
    {
        (_file, _pictures, _hashes, _features) = (shared._file, shared._pictures, shared._hashes, shared._features);
        (VocabularyId, Pictures, Entry, Deleted) = (shared.VocabularyId, shared.Pictures, entry, deleted);
        Hashes = shared.Hashes.Without(deleted);
    }

    /// <summary>What the manifest says of it.</summary>
    public SegmentEntry Entry { get; }

    public string Name => _file.Name;

    /// <summary>How many pictures it holds, deleted ones too.</summary>
    public int Pictures { get; }

    /// <summary>The pictures that are not to be found.</summary>
    public DeletedOrdinals Deleted { get; }

    /// <summary>The vocabulary its words come from.</summary>
    public ulong VocabularyId { get; }

    /// <summary>The search over its hashes.</summary>
    public HashTable Hashes { get; }

    /// <summary>Whether it is as a segment is written now.</summary>
    public bool IsOfThisVersion => _file.Version == SegmentLayout.Version;

    /// <summary>Its features in few bytes; null where it is of version 1.</summary>
    public CompactFeatures? Compact => _features as CompactFeatures;

    /// <summary>How many checksummed blocks its body has.</summary>
    public int Blocks => _file.Blocks;

    /// <summary>Opens the file that the manifest names, nothing deleted; null where there is none of that name.</summary>
    /// <param name="directory">Where it is.</param>
    /// <param name="entry">What the manifest says.</param>
    /// <param name="vocabulary">That of its words; null where features are only counted or copied.</param>
    /// <exception cref="IndexCorruptException">It is damaged, or not the file that the manifest means.</exception>
    /// <exception cref="IndexVersionException">It is of a version to come.</exception>
    public static Segment? Open(IIndexDirectory directory, SegmentEntry entry, Vocabulary? vocabulary = null)
    {
        var name = IndexFileNames.Segment(entry.Number);
        if (directory.Open(name) is not { } opened)
            return null;
        if (opened.Length != entry.Length)
        {
            opened.Dispose();
            throw new IndexCorruptException(name, Math.Min(opened.Length, entry.Length), $"the file has {opened.Length} bytes, the manifest says {entry.Length}");
        }
        var file = SegmentFile.Open(opened);
        try
        {
            var header = new byte[SegmentLayout.HeaderLength];
            file.Read(0, header);
            if (file.FooterChecksum != entry.Checksum
                || BinaryPrimitives.ReadUInt64LittleEndian(header) != SegmentLayout.Magic
                || BinaryPrimitives.ReadInt64LittleEndian(header.AsSpan(16)) != entry.Number
                || BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(32)) != entry.Pictures
                || BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(36)) != entry.Features)
                throw new IndexCorruptException(name, 0, "this is not the file that the manifest means");
            return new Segment(file, entry, BinaryPrimitives.ReadUInt64LittleEndian(header.AsSpan(24)), vocabulary);
        }
        catch
        {
            file.Release();
            throw;
        }
    }

    /// <summary>The same open file, less other pictures. Takes part in the use, as <see cref="Share"/>.</summary>
    /// <param name="entry">What the manifest says now.</param>
    /// <param name="deleted">Which ids are deleted.</param>
    public Segment Without(SegmentEntry entry, IReadOnlyList<IdRange> deleted)
    {
        var segment = new Segment(this, entry, DeletedOrdinals.Of(this, deleted));
        _file.Share();
        return segment;
    }

    /// <summary>One picture's entry.</summary>
    /// <param name="ordinal">0 to <see cref="Pictures"/> − 1.</param>
    public PictureEntry Picture(int ordinal)
    {
        Span<PictureEntry> entry = stackalloc PictureEntry[1];
        _file.Read(_pictures, ordinal, entry);
        if (entry[0].Id <= 0 || entry[0].Width is < 1 or > MaxSide || entry[0].Height is < 1 or > MaxSide || entry[0].Quality > 100)
            throw new IndexCorruptException(Name, _pictures.Offset + (long)ordinal * SegmentLayout.PictureLength, "a picture's entry makes no sense");
        return entry[0];
    }

    /// <summary>The ordinal of the first picture whose id is not below one, by halving; <see cref="Pictures"/> where there is none.</summary>
    public int OrdinalFrom(long id)
    {
        int from = 0, to = Pictures;
        while (from < to)
        {
            var middle = (int)(((long)from + to) / 2);
            if (Picture(middle).Id < id)
                from = middle + 1;
            else
                to = middle;
        }
        return from;
    }

    /// <summary>The local features of one picture, as exactly as they are kept.</summary>
    public LocalFeatures Features(int ordinal) => _features.Read(ordinal, Picture(ordinal));

    /// <summary>How many features have this word, deleted ones too.</summary>
    public int CountOf(ushort word) => _features.CountOf(word);

    /// <summary>All pages of its pictures.</summary>
    public PageRange Pages => new(0, SegmentLayout.PagesOf(Pictures));

    /// <summary>Adds the postings of a word whose signature differs in at most so many bits, by growing picture ordinal, deleted ones too.</summary>
    /// <param name="word">The word.</param>
    /// <param name="signature">What signatures are compared with.</param>
    /// <param name="maxDistance">0 to 64.</param>
    /// <param name="pages">Only pictures of these pages.</param>
    /// <param name="near">Where they are added.</param>
    /// <exception cref="IndexCorruptException">They are damaged or name a picture that is not there.</exception>
    public void FindNear(ushort word, ulong signature, int maxDistance, PageRange pages, List<NearPosting> near) => _features.FindNear(word, signature, maxDistance, pages, near);

    /// <summary>Reads entries as they are, for merging.</summary>
    public void ReadPictures(int first, Span<PictureEntry> entries) => _file.Read(_pictures, first, entries);

    /// <summary>Reads hashes, for merging.</summary>
    public void ReadHashes(int first, Span<PdqHash> hashes) => _file.Read(_hashes, first, hashes);

    /// <summary>Compares one block with its checksum.</summary>
    /// <exception cref="IndexCorruptException">They differ.</exception>
    public void Check(int block) => _file.Check(block);

    /// <summary>Takes part in the use of an open segment; whoever calls knows that somebody else still uses it.</summary>
    public Segment Share()
    {
        _file.Share();
        return this;
    }

    /// <summary>Ends one use; the last frees the file.</summary>
    public void Release() => _file.Release();
}
