using System.Buffers;
using System.Numerics;
using Catchlight.Imaging.Features;

namespace Catchlight.Index.Segments;

/// <summary>Features as version 1 kept them: keypoints and descriptors whole, picture by picture, and postings besides.</summary>
internal sealed class WholeFeatures : ISegmentFeatures
{
    private const int ChunkLength = 4096;

    private readonly SegmentFile _file;
    private readonly Section _keypoints;
    private readonly Section _descriptors;
    private readonly Section _postings;
    private readonly WordTable _words;
    private readonly int _pictures;

    public WholeFeatures(SegmentFile file, SegmentEntry entry)
    {
        _file = file;
        _pictures = (int)entry.Pictures;
        _keypoints = file.Section(SectionKind.Keypoints, SegmentLayout.KeypointLength, entry.Features);
        _descriptors = file.Section(SectionKind.Descriptors, LocalFeatures.DescriptorLength, entry.Features);
        _postings = file.Section(SectionKind.Postings, SegmentLayout.WholePostingLength, entry.Features);
        _words = WordTable.Open(file, 1, entry.Features);
    }

    public int CountOf(ushort word) => _words.CountOf(word);

    public void FindNear(ushort word, ulong signature, int maxDistance, PageRange pages, List<NearPosting> near)
    {
        Span<uint> starts = stackalloc uint[2];
        _words.Read(word, 0, starts);
        var chunk = ArrayPool<WholePosting>.Shared.Rent(ChunkLength);
        for (var first = starts[0]; first < starts[1]; first += ChunkLength)
        {
            var postings = chunk.AsSpan(0, (int)Math.Min(ChunkLength, starts[1] - first));
            _file.Read(_postings, first, postings);
            foreach (ref readonly var posting in postings)
            {
                if (posting.Picture >= (uint)_pictures)
                    throw new IndexCorruptException(_file.Name, _postings.Offset, $"a posting of word {word} names picture {posting.Picture} of {_pictures}");
                if (BitOperations.PopCount(posting.Signature ^ signature) is var distance && distance <= maxDistance && pages.Contains(posting.Picture))
                    near.Add(new(posting.Picture, posting.Angle, posting.Scale, (byte)distance));
            }
        }
        ArrayPool<WholePosting>.Shared.Return(chunk);
    }

    public LocalFeatures Read(int ordinal, in PictureEntry entry)
    {
        var keypoints = new Keypoint[entry.Features];
        var descriptors = new byte[entry.Features * LocalFeatures.DescriptorLength];
        _file.Read<Keypoint>(_keypoints, entry.FirstFeature, keypoints);
        _file.Read<byte>(_descriptors, entry.FirstFeature, descriptors);
        return new LocalFeatures((int)entry.Width, (int)entry.Height, keypoints, descriptors);
    }
}
