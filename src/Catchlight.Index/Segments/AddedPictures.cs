using Catchlight.Imaging;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;
using Catchlight.Index.Words;

namespace Catchlight.Index.Segments;

/// <summary>Pictures that wait in memory to become a segment.</summary>
internal sealed class AddedPictures : ISegmentContent
{
    private readonly IReadOnlyList<(PictureId Id, Fingerprint Fingerprint)> _pictures;
    private readonly uint[] _firstFeatures;
    private readonly uint[] _wordCounts = new uint[Vocabulary.WordCount];
    private readonly uint[] _wordStarts = new uint[Vocabulary.WordCount];
    private readonly Posting[] _postings;

    /// <summary>Finds the words of all features, on as many cores as allowed.</summary>
    /// <param name="pictures">By growing id, at most 65,535 features each.</param>
    /// <param name="vocabulary">Where words come from.</param>
    /// <param name="maxParallelism">At least 1.</param>
    public AddedPictures(IReadOnlyList<(PictureId Id, Fingerprint Fingerprint)> pictures, Vocabulary vocabulary, int maxParallelism)
    {
        _pictures = pictures;
        VocabularyId = vocabulary.Id;
        _firstFeatures = new uint[pictures.Count];
        for (var i = 0; i < pictures.Count; i++)
        {
            _firstFeatures[i] = Features;
            Features = checked(Features + (uint)pictures[i].Fingerprint.Features.Count);
        }
        var words = new VisualWord[pictures.Count][];
        InParallel.For(pictures.Count, maxParallelism, i => words[i] = vocabulary.Encode(pictures[i].Fingerprint.Features.Descriptors, 1));
        _postings = new Posting[Features];
        Sort(words);
    }

    public ulong VocabularyId { get; }

    public int Pictures => _pictures.Count;

    public uint Features { get; }

    public ReadOnlySpan<uint> WordCounts => _wordCounts;

    public PictureEntry Picture(int ordinal)
    {
        var (id, fingerprint) = _pictures[ordinal];
        var features = fingerprint.Features;
        return new(id.Value, _firstFeatures[ordinal], (uint)features.Width, (uint)features.Height, (ushort)features.Count, (byte)fingerprint.Quality.Value);
    }

    public void ReadPictures(int first, Span<PictureEntry> entries)
    {
        for (var i = 0; i < entries.Length; i++)
            entries[i] = Picture(first + i);
    }

    public void ReadHashes(int first, Span<PdqHash> hashes)
    {
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = _pictures[first + i].Fingerprint.Hash;
    }

    public void WriteKeypoints(SegmentStream stream)
    {
        foreach (var (_, fingerprint) in _pictures)
            stream.Write<Keypoint>(fingerprint.Features.Keypoints);
    }

    public void WriteDescriptors(SegmentStream stream)
    {
        foreach (var (_, fingerprint) in _pictures)
            stream.Write(fingerprint.Features.Descriptors);
    }

    public void WritePostings(ushort word, SegmentStream stream) => stream.Write<Posting>(_postings.AsSpan((int)_wordStarts[word], (int)_wordCounts[word]));

    private void Sort(VisualWord[][] words)
    {
        foreach (var picture in words)
            foreach (var word in picture)
                _wordCounts[word.Number]++;
        uint sum = 0;
        for (var word = 0; word < _wordStarts.Length; word++)
        {
            _wordStarts[word] = sum;
            sum += _wordCounts[word];
        }
        var next = _wordStarts.AsSpan().ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            var keypoints = _pictures[i].Fingerprint.Features.Keypoints;
            for (var f = 0; f < words[i].Length; f++)
                _postings[next[words[i][f].Number]++] = Posting.Of(i, f, keypoints[f], words[i][f]);
        }
    }
}
