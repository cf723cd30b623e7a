using System.Buffers;
using System.Numerics;
using Catchlight.Imaging.Features;
using Catchlight.Index.Words;

namespace Catchlight.Index.Segments;

/// <summary>
/// Features as they are kept, each once: under its word, where votes are collected, with signature, angle and scale. Picture by picture there are only
/// the words and the places, so that a picture's features can be put together again: the descriptor out of word and signature.
/// </summary>
internal sealed class CompactFeatures : ISegmentFeatures
{
    private const int ChunkLength = 2048;

    private readonly SegmentFile _file;
    private readonly Section _places;
    private readonly Section _postings;
    private readonly WordTable _words;
    private readonly DescriptorDecoder? _decoder;
    private readonly int _pictures;
    private readonly int _pages;

    /// <param name="file">The segment.</param>
    /// <param name="entry">What the manifest says of it.</param>
    /// <param name="vocabulary">Where the words come from; null where only copies are made.</param>
    public CompactFeatures(SegmentFile file, SegmentEntry entry, Vocabulary? vocabulary)
    {
        _file = file;
        _pictures = (int)entry.Pictures;
        _pages = SegmentLayout.PagesOf(_pictures);
        _places = file.Section(SectionKind.Places, SegmentLayout.PlaceLength, entry.Features);
        _postings = file.Section(SectionKind.PackedPostings, SegmentLayout.PostingLength, entry.Features);
        _words = WordTable.Open(file, _pages, entry.Features);
        _decoder = vocabulary?.Decoder;
    }

    public int CountOf(ushort word) => _words.CountOf(word);

    public void FindNear(ushort word, ulong signature, int maxDistance, List<NearPosting> near)
    {
        // Not by ForEachChunk: its delegate would be an allocation for each word.
        var starts = ArrayPool<uint>.Shared.Rent(_pages + 1);
        var chunk = ArrayPool<PackedPosting>.Shared.Rent(ChunkLength);
        _words.Read(word, starts.AsSpan(0, _pages + 1));
        for (var (page, at) = (0, starts[0]); at < starts[_pages];)
        {
            var postings = chunk.AsSpan(0, (int)Math.Min(ChunkLength, starts[_pages] - at));
            _file.Read(_postings, at, postings);
            foreach (ref readonly var posting in postings)
            {
                while (at >= starts[page + 1])
                    page++;
                at++;
                if (BitOperations.PopCount(posting.Signature ^ signature) is var distance && distance <= maxDistance)
                    near.Add(new(OrdinalOf(word, page, posting), CompactFeature.AngleInPosting(posting.Angle), CompactFeature.ScaleInPosting(posting.Scale), (byte)distance));
            }
        }
        ArrayPool<uint>.Shared.Return(starts);
        ArrayPool<PackedPosting>.Shared.Return(chunk);
    }

    public LocalFeatures Read(int ordinal, in PictureEntry entry)
    {
        var decoder = _decoder ?? throw new InvalidOperationException("This segment was opened for copying.");
        var places = ReadPlaces(entry);
        var keypoints = new Keypoint[places.Length];
        var descriptors = new byte[places.Length * LocalFeatures.DescriptorLength];
        Span<PackedPosting> posting = stackalloc PackedPosting[1];
        var at = 0L;
        for (var i = 0; i < places.Length; i++)
        {
            var (word, x, y) = places[i];
            // Features of one word stand one after the other, here and there.
            at = i > 0 && places[i - 1].Word == word ? at + 1 : FirstOf(word, ordinal);
            _file.Read(_postings, at, posting);
            if (posting[0].PictureInPage != ordinal % SegmentLayout.PageLength)
                throw new IndexCorruptException(_file.Name, _postings.Offset + at * SegmentLayout.PostingLength, $"a feature of picture {entry.Id} is not under its word");
            keypoints[i] = CompactFeature.KeypointOf(x, y, posting[0].Angle, posting[0].Scale, (int)entry.Width, (int)entry.Height);
            decoder.Decode(new VisualWord(word, posting[0].Signature), descriptors.AsSpan(i * LocalFeatures.DescriptorLength, LocalFeatures.DescriptorLength));
        }
        return new LocalFeatures((int)entry.Width, (int)entry.Height, keypoints, descriptors);
    }

    /// <summary>The words and places of a picture's features.</summary>
    public FeaturePlace[] ReadPlaces(in PictureEntry entry)
    {
        var places = new FeaturePlace[entry.Features];
        _file.Read<FeaturePlace>(_places, entry.FirstFeature, places);
        return places;
    }

    /// <summary>Copies places as they are.</summary>
    public void ReadPlaces(long first, Span<FeaturePlace> places) => _file.Read(_places, first, places);

    /// <summary>Reads all postings of a word, by growing picture ordinal, with the page that they belong to.</summary>
    public void ForEachChunk(ushort word, PostingsAction action)
    {
        var starts = ArrayPool<uint>.Shared.Rent(_pages + 1);
        var chunk = ArrayPool<PackedPosting>.Shared.Rent(ChunkLength);
        _words.Read(word, starts.AsSpan(0, _pages + 1));
        for (var page = 0; page < _pages; page++)
            for (var first = starts[page]; first < starts[page + 1]; first += ChunkLength)
            {
                var postings = chunk.AsSpan(0, (int)Math.Min(ChunkLength, starts[page + 1] - first));
                _file.Read(_postings, first, postings);
                action(page, postings);
            }
        ArrayPool<uint>.Shared.Return(starts);
        ArrayPool<PackedPosting>.Shared.Return(chunk);
    }

    /// <summary>The ordinal of a posting's picture.</summary>
    public uint OrdinalOf(ushort word, int page, in PackedPosting posting)
    {
        var ordinal = (uint)(page * SegmentLayout.PageLength + posting.PictureInPage);
        return ordinal < (uint)_pictures ? ordinal
            : throw new IndexCorruptException(_file.Name, _postings.Offset, $"a posting of word {word} names picture {ordinal} of {_pictures}");
    }

    /// <summary>Where the first posting of a picture under a word stands, by halving; anywhere where there is none.</summary>
    private long FirstOf(ushort word, int ordinal)
    {
        var (begin, end) = _words.Read(word, ordinal / SegmentLayout.PageLength);
        var wanted = ordinal % SegmentLayout.PageLength;
        Span<PackedPosting> posting = stackalloc PackedPosting[1];
        while (begin < end)
        {
            var middle = begin + (end - begin) / 2;
            _file.Read(_postings, middle, posting);
            if (posting[0].PictureInPage < wanted)
                begin = middle + 1;
            else
                end = middle;
        }
        return begin;
    }

    public delegate void PostingsAction(int page, ReadOnlySpan<PackedPosting> postings);
}
