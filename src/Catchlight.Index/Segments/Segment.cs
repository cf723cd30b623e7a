using System.Buffers.Binary;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;
using Catchlight.Index.Directories;
using Catchlight.Index.Words;

namespace Catchlight.Index.Segments;

/// <summary>An open segment. Immutable and thread-safe; freed when the last one that uses it lets go.</summary>
internal sealed class Segment
{
    private const int MaxSide = 1 << 24;

    private readonly SegmentFile _file;
    private readonly Section _pictures;
    private readonly Section _hashes;
    private readonly Section _keypoints;
    private readonly Section _descriptors;
    private readonly Section _postings;
    private readonly uint[] _wordStarts;
    private int _users = 1;

    private Segment(SegmentFile file, SegmentEntry entry)
    {
        _file = file;
        Entry = entry;
        _pictures = Expect(SectionKind.Pictures, SegmentLayout.PictureLength, entry.Pictures);
        _hashes = Expect(SectionKind.Hashes, PdqHash.ByteLength, entry.Pictures);
        _keypoints = Expect(SectionKind.Keypoints, SegmentLayout.KeypointLength, entry.Features);
        _descriptors = Expect(SectionKind.Descriptors, LocalFeatures.DescriptorLength, entry.Features);
        _postings = Expect(SectionKind.Postings, SegmentLayout.PostingLength, entry.Features);
        _wordStarts = ReadWordStarts();
        Hashes = HashTable.Open(file, _hashes, _pictures);
        Pictures = (int)entry.Pictures;
    }

    /// <summary>What the manifest says of it.</summary>
    public SegmentEntry Entry { get; }

    public string Name => _file.Name;

    /// <summary>How many pictures it holds.</summary>
    public int Pictures { get; }

    /// <summary>The vocabulary its words come from.</summary>
    public ulong VocabularyId { get; private init; }

    /// <summary>The search over its hashes.</summary>
    public HashTable Hashes { get; }

    /// <summary>How many checksummed blocks its body has.</summary>
    public int Blocks => _file.Blocks;

    /// <summary>Opens the file that the manifest names; null where there is none of that name.</summary>
    /// <exception cref="IndexCorruptException">It is damaged, or not the file that the manifest means.</exception>
    /// <exception cref="IndexVersionException">It is of a version to come.</exception>
    public static Segment? Open(IIndexDirectory directory, SegmentEntry entry)
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
            return new Segment(file, entry) { VocabularyId = BinaryPrimitives.ReadUInt64LittleEndian(header.AsSpan(24)) };
        }
        catch
        {
            file.Dispose();
            throw;
        }
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

    /// <summary>The local features of one picture, as they were added.</summary>
    public LocalFeatures Features(int ordinal)
    {
        var entry = Picture(ordinal);
        var keypoints = new Keypoint[entry.Features];
        var descriptors = new byte[entry.Features * LocalFeatures.DescriptorLength];
        _file.Read<Keypoint>(_keypoints, entry.FirstFeature, keypoints);
        _file.Read<byte>(_descriptors, entry.FirstFeature, descriptors);
        return new LocalFeatures((int)entry.Width, (int)entry.Height, keypoints, descriptors);
    }

    /// <summary>How many features have this word.</summary>
    public int CountOf(ushort word) => (int)(_wordStarts[word + 1] - _wordStarts[word]);

    /// <summary>Reads postings of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="first">How many of them to pass over.</param>
    /// <param name="postings">Filled wholly; the caller knows by <see cref="CountOf"/> how many there are.</param>
    /// <exception cref="IndexCorruptException">They are damaged or name a picture that is not there.</exception>
    public void ReadPostings(ushort word, int first, Span<Posting> postings)
    {
        _file.Read(_postings, _wordStarts[word] + (long)first, postings);
        foreach (ref readonly var posting in postings)
            if (posting.Picture >= (uint)Pictures)
                throw new IndexCorruptException(Name, _postings.Offset, $"a posting of word {word} names picture {posting.Picture} of {Pictures}");
    }

    /// <summary>Reads sections as they are, for merging.</summary>
    public void ReadRaw<T>(SectionKind kind, long first, Span<T> items) where T : unmanaged => _file.Read(kind switch
    {
        SectionKind.Pictures => _pictures,
        SectionKind.Hashes => _hashes,
        SectionKind.Keypoints => _keypoints,
        SectionKind.Descriptors => _descriptors,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    }, first, items);

    /// <summary>Compares one block with its checksum.</summary>
    /// <exception cref="IndexCorruptException">They differ.</exception>
    public void Check(int block) => _file.Check(block);

    /// <summary>Takes part in the use of an open segment; whoever calls knows that somebody else still uses it.</summary>
    public Segment Share()
    {
        Interlocked.Increment(ref _users);
        return this;
    }

    /// <summary>Ends one use; the last frees the file.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
            _file.Dispose();
    }

    private Section Expect(SectionKind kind, int itemLength, long count)
    {
        var section = _file.Section(kind, itemLength);
        return section.Count == count ? section : throw new IndexCorruptException(Name, section.Offset, $"the section {kind} has {section.Count} items instead of {count}");
    }

    private uint[] ReadWordStarts()
    {
        var section = _file.Section(SectionKind.Words, SegmentLayout.WordLength);
        if (section.Count > Vocabulary.WordCount)
            throw new IndexCorruptException(Name, section.Offset, $"{section.Count} words are more than there are");
        var entries = new (uint Word, uint Count)[section.Count];
        _file.Read<(uint, uint)>(section, 0, entries);
        var starts = new uint[Vocabulary.WordCount + 1];
        long sum = 0;
        var next = 0;
        foreach (var (word, count) in entries)
        {
            if (word < next || word >= Vocabulary.WordCount || sum + count > _postings.Count)
                throw new IndexCorruptException(Name, section.Offset, "the words do not fit their postings");
            for (; next <= word; next++)
                starts[next] = (uint)sum;
            sum += count;
        }
        if (sum != _postings.Count)
            throw new IndexCorruptException(Name, section.Offset, "the words do not fit their postings");
        starts.AsSpan(next).Fill((uint)sum);
        return starts;
    }
}
