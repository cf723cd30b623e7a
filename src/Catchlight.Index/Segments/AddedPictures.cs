using Catchlight.Imaging.Hashing;
using Catchlight.Index.Words;

namespace Catchlight.Index.Segments;

/// <summary>Pictures that wait in memory to become a segment.</summary>
internal sealed class AddedPictures : ISegmentContent
{
    private readonly IReadOnlyList<CompactPicture> _pictures;
    private readonly uint[] _firstFeatures;

    /// <summary>Takes over the list.</summary>
    /// <param name="pictures">By growing id, at most 65,535 features each.</param>
    /// <param name="vocabularyId">The vocabulary of their words.</param>
    public AddedPictures(IReadOnlyList<CompactPicture> pictures, ulong vocabularyId)
    {
        _pictures = pictures;
        VocabularyId = vocabularyId;
        _firstFeatures = new uint[pictures.Count];
        for (var i = 0; i < pictures.Count; i++)
        {
            _firstFeatures[i] = Features;
            Features = checked(Features + (uint)pictures[i].Features.Length);
        }
    }

    public ulong VocabularyId { get; }

    public int Pictures => _pictures.Count;

    public uint Features { get; }

    public void ReadPictures(int first, Span<PictureEntry> entries)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            var picture = _pictures[first + i];
            entries[i] = new(picture.Id.Value, _firstFeatures[first + i], (uint)picture.Width, (uint)picture.Height, (ushort)picture.Features.Length, (byte)picture.Quality.Value);
        }
    }

    public void ReadHashes(int first, Span<PdqHash> hashes)
    {
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = _pictures[first + i].Hash;
    }

    public void WritePlaces(SegmentStream stream)
    {
        foreach (var picture in _pictures)
            stream.Write<FeaturePlace>([.. picture.Features.Select(feature => new FeaturePlace(feature.Word, feature.X, feature.Y))]);
    }

    public void WritePostings(PostingStream stream)
    {
        // A counting sort of all features by word.
        var next = new uint[Vocabulary.WordCount];
        foreach (var picture in _pictures)
            foreach (ref readonly var feature in picture.Features.AsSpan())
                next[feature.Word]++;
        uint sum = 0;
        foreach (ref var start in next.AsSpan())
            (start, sum) = (sum, sum + start);
        var sorted = new (uint Picture, int Feature)[Features];
        for (var picture = 0; picture < _pictures.Count; picture++)
            for (var feature = 0; feature < _pictures[picture].Features.Length; feature++)
                sorted[next[_pictures[picture].Features[feature].Word]++] = ((uint)picture, feature);
        foreach (var (picture, feature) in sorted)
            stream.Write(picture, _pictures[(int)picture].Features[feature]);
    }
}
