using Catchlight.Imaging.Hashing;

namespace Catchlight.Index.Segments;

/// <summary>What a new segment is written from: pictures just added, or segments to be merged. Nothing of it has to be in memory as a whole.</summary>
internal interface ISegmentContent
{
    /// <summary>The vocabulary the words come from.</summary>
    ulong VocabularyId { get; }

    /// <summary>How many pictures, above 0.</summary>
    int Pictures { get; }

    /// <summary>How many features they have together.</summary>
    uint Features { get; }

    /// <summary>The entries of pictures from <paramref name="first"/> on, by growing id.</summary>
    void ReadPictures(int first, Span<PictureEntry> entries);

    /// <summary>The hashes of pictures from <paramref name="first"/> on. Called from several threads, beside the reading of pictures.</summary>
    void ReadHashes(int first, Span<PdqHash> hashes);

    /// <summary>Writes a <see cref="FeaturePlace"/> of each feature, picture by picture.</summary>
    void WritePlaces(SegmentStream stream);

    /// <summary>Writes all postings, word by word, within a word by growing picture ordinal.</summary>
    void WritePostings(PostingStream stream);
}
