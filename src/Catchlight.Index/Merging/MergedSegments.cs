using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;
using Catchlight.Index.Segments;
using Catchlight.Index.Words;

namespace Catchlight.Index.Merging;

/// <summary>
/// Neighbouring segments as one. Only ids up to a last one are taken over, so that this also cuts a segment off. Needs memory for
/// the entries and hashes of the pictures, not for their features.
/// </summary>
internal sealed class MergedSegments : ISegmentContent
{
    private const int ChunkLength = 4096;

    private readonly List<Source> _sources = [];
    private readonly PictureEntry[] _pictures;
    private readonly PdqHash[] _hashes;
    private readonly Posting[] _chunk = new Posting[ChunkLength];
    private readonly uint[] _wordCounts = new uint[Vocabulary.WordCount];

    /// <summary>Reads the tables of the segments.</summary>
    /// <param name="segments">In the order of their ids, at least one picture of each taken over.</param>
    /// <param name="lastKept">The last id to take over; null for all.</param>
    /// <exception cref="IndexCorruptException">One is damaged.</exception>
    /// <exception cref="IndexVersionException">They come from different vocabularies.</exception>
    public MergedSegments(IReadOnlyList<Segment> segments, PictureId? lastKept)
    {
        VocabularyId = segments[0].VocabularyId;
        var pictures = new List<PictureEntry>();
        var hashes = new List<PdqHash>();
        foreach (var segment in segments)
        {
            if (segment.VocabularyId != VocabularyId)
                throw new IndexVersionException(segment.Name, "it was made with another vocabulary than the segment it is to be merged with");
            AddSource(segment, lastKept, pictures, hashes);
        }
        _pictures = [.. pictures];
        _hashes = [.. hashes];
        CountWords();
    }

    public ulong VocabularyId { get; }

    public int Pictures => _pictures.Length;

    public uint Features { get; private set; }

    public ReadOnlySpan<uint> WordCounts => _wordCounts;

    public PictureEntry Picture(int ordinal) => _pictures[ordinal];

    public void ReadPictures(int first, Span<PictureEntry> entries) => _pictures.AsSpan(first, entries.Length).CopyTo(entries);

    public void ReadHashes(int first, Span<PdqHash> hashes) => _hashes.AsSpan(first, hashes.Length).CopyTo(hashes);

    public void WriteKeypoints(SegmentStream stream) => CopyFeatures<Keypoint>(SectionKind.Keypoints, stream, 1);

    public void WriteDescriptors(SegmentStream stream) => CopyFeatures<byte>(SectionKind.Descriptors, stream, LocalFeatures.DescriptorLength);

    public void WritePostings(ushort word, SegmentStream stream)
    {
        foreach (var source in _sources)
            for (var first = 0; first < source.Segment.CountOf(word); first += ChunkLength)
                stream.Write<Posting>(Read(source, word, first));
    }

    private void AddSource(Segment segment, PictureId? lastKept, List<PictureEntry> pictures, List<PdqHash> hashes)
    {
        var source = new Source(segment, pictures.Count);
        Span<PdqHash> hash = stackalloc PdqHash[1];
        for (var i = 0; i < segment.Pictures; i++)
        {
            var entry = segment.Picture(i);
            if (lastKept is { } last && entry.Id > last.Value)
                break;
            if (entry.FirstFeature != source.Features)
                throw new IndexCorruptException(segment.Name, 0, $"the features of picture {entry.Id} do not follow those of the picture before");
            source.Pictures++;
            source.Features += entry.Features;
            pictures.Add(entry with { FirstFeature = Features + entry.FirstFeature });
            segment.ReadRaw(SectionKind.Hashes, i, hash);
            hashes.Add(hash[0]);
        }
        Features = checked(Features + source.Features);
        _sources.Add(source);
    }

    private void CountWords()
    {
        foreach (var source in _sources)
            for (var word = 0; word < Vocabulary.WordCount; word++)
            {
                if (source.Pictures == source.Segment.Pictures)
                    _wordCounts[word] += (uint)source.Segment.CountOf((ushort)word);
                else
                    for (var first = 0; first < source.Segment.CountOf((ushort)word); first += ChunkLength)
                        _wordCounts[word] += (uint)Read(source, (ushort)word, first).Length;
            }
    }

    /// <summary>At most <see cref="ChunkLength"/> postings from <paramref name="first"/> on, those taken over, with the ordinals they will have.</summary>
    private ReadOnlySpan<Posting> Read(Source source, ushort word, int first)
    {
        var chunk = _chunk.AsSpan(0, Math.Min(ChunkLength, source.Segment.CountOf(word) - first));
        source.Segment.ReadPostings(word, first, chunk);
        var taken = 0;
        foreach (var posting in chunk)
            if (posting.Picture < source.Pictures)
                chunk[taken++] = posting with { Picture = posting.Picture + (uint)source.FirstOrdinal };
        return chunk[..taken];
    }

    private void CopyFeatures<T>(SectionKind kind, SegmentStream stream, int itemsEach) where T : unmanaged
    {
        var chunk = new T[ChunkLength * itemsEach];
        foreach (var source in _sources)
            for (long first = 0; first < source.Features; first += ChunkLength)
            {
                var part = chunk.AsSpan(0, (int)Math.Min(ChunkLength, source.Features - first) * itemsEach);
                source.Segment.ReadRaw(kind, first, part);
                stream.Write<T>(part);
            }
    }

    private sealed class Source(Segment segment, int firstOrdinal)
    {
        public Segment Segment => segment;

        public int FirstOrdinal => firstOrdinal;

        public int Pictures { get; set; }

        public uint Features { get; set; }
    }
}
