using Catchlight.Imaging.Features;
using Catchlight.Index.Segments;
using Catchlight.Index.Words;

namespace Catchlight.Index.Searching;

/// <summary>The query's features as they are looked up: each under some words, and the feature's own geometry.</summary>
internal sealed class QueryWords
{
    private QueryWords(WordLookup[] lookups, byte[] angles, byte[] scales) => (Lookups, Angles, Scales) = (lookups, angles, scales);

    /// <summary>By growing feature.</summary>
    public WordLookup[] Lookups { get; }

    /// <summary>Of each feature, as <see cref="Posting.Angle"/>.</summary>
    public byte[] Angles { get; }

    /// <summary>Of each feature, as <see cref="Posting.Scale"/>.</summary>
    public byte[] Scales { get; }

    public static QueryWords Of(LocalFeatures features, Snapshot snapshot, Vocabulary vocabulary, SearchOptions options)
    {
        var count = Math.Min(features.Count, options.MaxQueryFeatures);
        var words = vocabulary.Encode(features.Descriptors[..(count * LocalFeatures.DescriptorLength)], options.WordsEach);
        var postings = new long[words.Length];
        for (var i = 0; i < words.Length; i++)
            foreach (var segment in snapshot.Segments)
                postings[i] += segment.CountOf(words[i].Number);
        var most = MostPostings(postings, options.MaxPostings);
        var lookups = new List<WordLookup>(words.Length);
        for (var i = 0; i < words.Length; i++)
            if (postings[i] <= most)
                lookups.Add(new WordLookup(words[i], i / options.WordsEach, WeightOf(postings[i], snapshot.Pictures)));
        var angles = new byte[count];
        var scales = new byte[count];
        for (var i = 0; i < count; i++)
            (angles[i], scales[i]) = (Posting.AngleOf(features.Keypoints[i]), Posting.ScaleOf(features.Keypoints[i]));
        return new QueryWords([.. lookups], angles, scales);
    }

    /// <summary>
    /// What a vote under a word weighs: the logarithm of its rarity. Not its square, as is usual: textures of frequent words, which are all that
    /// some pictures have, would then drown (measured: docs/measurements/index.md).
    /// </summary>
    private static float WeightOf(long postings, long pictures) => MathF.Log(1 + pictures / (1f + postings));

    /// <summary>How many postings a word may have so that all together are not too many: the commonest words tell least and cost most.</summary>
    private static long MostPostings(long[] postings, long maxPostings)
    {
        var growing = postings.Order().ToArray();
        long sum = 0;
        foreach (var count in growing)
            if ((sum += count) > maxPostings)
                return count - 1;
        return long.MaxValue;
    }
}
