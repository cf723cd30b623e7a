using Catchlight.Imaging.Hashing;

namespace Catchlight.Index.Segments;

/// <summary>What a new segment is written from: pictures just added, or segments to be merged. Asked in the order of the sections.</summary>
internal interface ISegmentContent
{
    /// <summary>The vocabulary the words come from.</summary>
    ulong VocabularyId { get; }

    /// <summary>How many pictures, above 0.</summary>
    int Pictures { get; }

    /// <summary>How many features they have together.</summary>
    uint Features { get; }

    /// <summary>One picture's entry, by growing id.</summary>
    PictureEntry Picture(int ordinal);

    /// <summary>The entries of pictures from <paramref name="first"/> on.</summary>
    void ReadPictures(int first, Span<PictureEntry> entries);

    /// <summary>The hashes of pictures from <paramref name="first"/> on. Called from several threads.</summary>
    void ReadHashes(int first, Span<PdqHash> hashes);

    /// <summary>Writes the keypoints of all pictures in order.</summary>
    void WriteKeypoints(SegmentStream stream);

    /// <summary>Writes the descriptors of all pictures in order.</summary>
    void WriteDescriptors(SegmentStream stream);

    /// <summary>How many postings each word has.</summary>
    ReadOnlySpan<uint> WordCounts { get; }

    /// <summary>Writes the postings of a word by growing picture ordinal.</summary>
    void WritePostings(ushort word, SegmentStream stream);
}
