using Catchlight.Imaging.Features;

namespace Catchlight.Index.Segments;

/// <summary>The local features of a segment, as its version keeps them. Thread-safe.</summary>
internal interface ISegmentFeatures
{
    /// <summary>How many features have this word.</summary>
    int CountOf(ushort word);

    /// <summary>Adds the postings of a word whose signature differs in at most so many bits, by growing picture ordinal.</summary>
    /// <param name="word">The word.</param>
    /// <param name="signature">What signatures are compared with.</param>
    /// <param name="maxDistance">0 to 64.</param>
    /// <param name="pages">Only pictures of these pages.</param>
    /// <param name="near">Where they are added.</param>
    /// <exception cref="IndexCorruptException">They are damaged or name a picture that is not there.</exception>
    void FindNear(ushort word, ulong signature, int maxDistance, PageRange pages, List<NearPosting> near);

    /// <summary>The features of one picture, as exactly as they are kept.</summary>
    LocalFeatures Read(int ordinal, in PictureEntry entry);
}
