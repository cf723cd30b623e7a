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
    private const int BlocksAChunk = 32;

    private readonly SegmentFile _file;
    private readonly Section _places;
    private readonly PostingTable _postings;
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
        _postings = new PostingTable(file, entry.Features);
        _words = WordTable.Open(file, _pages, entry.Features);
        _decoder = vocabulary?.Decoder;
    }

    public int CountOf(ushort word) => _words.CountOf(word);

    public void FindNear(ushort word, ulong signature, int maxDistance, PageRange pages, List<NearPosting> near)
    {
        // Not by ForEachChunk: its delegate would be an allocation for each word.
        var starts = ArrayPool<uint>.Shared.Rent(pages.Count + 1);
        var chunk = ArrayPool<PostingBlock>.Shared.Rent(BlocksAChunk);
        _words.Read(word, pages.First, starts.AsSpan(0, pages.Count + 1));
        long begin = starts[0], end = starts[pages.Count];
        var page = 0;
        for (var first = begin / SegmentLayout.PostingsABlock; first * SegmentLayout.PostingsABlock < end; first += BlocksAChunk)
        {
            var blocks = chunk.AsSpan(0, (int)Math.Min(BlocksAChunk, (end - 1) / SegmentLayout.PostingsABlock + 1 - first));
            _postings.Read(first, blocks);
            for (var i = 0; i < blocks.Length; i++)
            {
                ref readonly var block = ref blocks[i];
                var at = (first + i) * SegmentLayout.PostingsABlock;
                for (var found = NearSignatures.Of(block.Signatures, signature, maxDistance) & Between(begin - at, end - at); found != 0; found &= found - 1)
                {
                    var place = BitOperations.TrailingZeroCount(found);
                    while (at + place >= starts[page + 1])
                        page++;
                    var posting = block[place];
                    near.Add(new(
                        OrdinalOf(word, pages.First + page, posting), CompactFeature.AngleInPosting(posting.Angle), CompactFeature.ScaleInPosting(posting.Scale),
                        (byte)BitOperations.PopCount(posting.Signature ^ signature)));
                }
            }
        }
        ArrayPool<uint>.Shared.Return(starts);
        ArrayPool<PostingBlock>.Shared.Return(chunk);
    }

    public LocalFeatures Read(int ordinal, in PictureEntry entry)
    {
        var decoder = _decoder ?? throw new InvalidOperationException("This segment was opened for copying.");
        var places = ReadPlaces(entry);
        var keypoints = new Keypoint[places.Length];
        var descriptors = new byte[places.Length * LocalFeatures.DescriptorLength];
        var at = 0L;
        for (var i = 0; i < places.Length; i++)
        {
            var (word, x, y) = places[i];
            // Features of one word stand one after the other, here and there.
            at = i > 0 && places[i - 1].Word == word ? at + 1 : FirstOf(word, ordinal);
            var posting = _postings.At(at);
            if (posting.PictureInPage != ordinal % SegmentLayout.PageLength)
                throw new IndexCorruptException(_file.Name, _postings.Offset + at * SegmentLayout.PostingLength, $"a feature of picture {entry.Id} is not under its word");
            keypoints[i] = CompactFeature.KeypointOf(x, y, posting.Angle, posting.Scale, (int)entry.Width, (int)entry.Height);
            decoder.Decode(new VisualWord(word, posting.Signature), descriptors.AsSpan(i * LocalFeatures.DescriptorLength, LocalFeatures.DescriptorLength));
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
    public void ForEach(ushort word, PostingAction action)
    {
        var starts = ArrayPool<uint>.Shared.Rent(_pages + 1);
        var chunk = ArrayPool<PostingBlock>.Shared.Rent(BlocksAChunk);
        _words.Read(word, 0, starts.AsSpan(0, _pages + 1));
        var page = 0;
        for (long at = starts[0]; at < starts[_pages];)
        {
            var first = at / SegmentLayout.PostingsABlock;
            var blocks = chunk.AsSpan(0, (int)Math.Min(BlocksAChunk, (starts[_pages] - 1L) / SegmentLayout.PostingsABlock + 1 - first));
            _postings.Read(first, blocks);
            for (; at < starts[_pages] && at / SegmentLayout.PostingsABlock - first < blocks.Length; at++)
            {
                while (at >= starts[page + 1])
                    page++;
                action(page, blocks[(int)(at / SegmentLayout.PostingsABlock - first)][(int)(at % SegmentLayout.PostingsABlock)]);
            }
        }
        ArrayPool<uint>.Shared.Return(starts);
        ArrayPool<PostingBlock>.Shared.Return(chunk);
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
        while (begin < end)
        {
            var middle = begin + (end - begin) / 2;
            if (_postings.BitsAt(middle).PictureInPage < wanted)
                begin = middle + 1;
            else
                end = middle;
        }
        return begin;
    }

    /// <summary>A bit for each posting of a block from <paramref name="begin"/> to before <paramref name="end"/>, which may lie outside the block.</summary>
    private static ulong Between(long begin, long end)
    {
        var from = ulong.MaxValue << (int)Math.Clamp(begin, 0, SegmentLayout.PostingsABlock - 1);
        return end >= SegmentLayout.PostingsABlock ? from : from & (1UL << (int)end) - 1;
    }

    public delegate void PostingAction(int page, in PackedPosting posting);
}
