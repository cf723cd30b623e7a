using Catchlight.Imaging.Features;
using Catchlight.Index.Segments;
using Catchlight.Index.Words;

namespace Catchlight.Index.Searching;

/// <summary>The query's features as they are looked up: each under some words, with the weight of the word and the feature's own geometry.</summary>
internal sealed class QueryWords
{
    private QueryWords(int wordsEach, VisualWord[] words, float[] weights, byte[] angles, byte[] scales) =>
        (WordsEach, Words, Weights, Angles, Scales) = (wordsEach, words, weights, angles, scales);

    /// <summary>How many features there are.</summary>
    public int Count => Angles.Length;

    /// <summary>How many words a feature.</summary>
    public int WordsEach { get; }

    /// <summary><see cref="WordsEach"/> for each feature.</summary>
    public VisualWord[] Words { get; }

    /// <summary>
    /// What a vote under that word weighs: the logarithm of its rarity. Not its square, as is usual: textures of frequent words, which are all that
    /// some pictures have, would then drown (measured: docs/measurements/index.md).
    /// </summary>
    public float[] Weights { get; }

    /// <summary>As <see cref="Posting.Angle"/>.</summary>
    public byte[] Angles { get; }

    /// <summary>As <see cref="Posting.Scale"/>.</summary>
    public byte[] Scales { get; }

    public static QueryWords Of(LocalFeatures features, Snapshot snapshot, Vocabulary vocabulary, SearchOptions options)
    {
        var count = Math.Min(features.Count, options.MaxQueryFeatures);
        var words = vocabulary.Encode(features.Descriptors[..(count * LocalFeatures.DescriptorLength)], options.WordsEach);
        var weights = new float[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            long occurrences = 0;
            foreach (var segment in snapshot.Segments)
                occurrences += segment.CountOf(words[i].Number);
            weights[i] = MathF.Log(1 + snapshot.Pictures / (1f + occurrences));
        }
        var angles = new byte[count];
        var scales = new byte[count];
        for (var i = 0; i < count; i++)
            (angles[i], scales[i]) = (Posting.AngleOf(features.Keypoints[i]), Posting.ScaleOf(features.Keypoints[i]));
        return new QueryWords(options.WordsEach, words, weights, angles, scales);
    }
}
