namespace Catchlight.Index.Words;

/// <summary>The working memory of one encoding, and the choice of the nearest words out of the nearest centroids of the two halves.</summary>
internal sealed class EncoderScratch(int wordsEach)
{
    private readonly NearCentroid[] _first = new NearCentroid[wordsEach];
    private readonly NearCentroid[] _second = new NearCentroid[wordsEach];
    private readonly float[] _sums = new float[wordsEach];

    public float[] Rotated { get; } = new float[Vocabulary.Dimensions];

    public float[] Products { get; } = new float[Vocabulary.Centroids];

    public float[] Projected { get; } = new float[Vocabulary.HalfBits];

    /// <summary>The nearest centroids of a half, nearest first.</summary>
    public Span<NearCentroid> Nearest(int half) => half == 0 ? _first : _second;

    /// <summary>Fills <see cref="Nearest"/> from <see cref="Products"/>; ties go to the lower number.</summary>
    public void SelectNearest(int half, ReadOnlySpan<float> squares)
    {
        var nearest = Nearest(half);
        nearest.Fill(new NearCentroid { Distance = float.PositiveInfinity });
        for (var c = 0; c < squares.Length; c++)
        {
            var distance = squares[c] - 2 * Products[c];
            if (!(distance < nearest[^1].Distance))
                continue;
            var at = nearest.Length - 1;
            for (; at > 0 && distance < nearest[at - 1].Distance; at--)
                nearest[at] = nearest[at - 1];
            nearest[at] = new NearCentroid { Distance = distance, Centroid = c };
        }
    }

    /// <summary>
    /// The nearest words, nearest first. The k-th nearest pair joins centroids i and j with (i + 1)(j + 1) ≤ k, since all pairs of lower
    /// numbers are nearer.
    /// </summary>
    public void NearestPairs(Span<VisualWord> words)
    {
        var found = 0;
        for (var i = 0; i < words.Length; i++)
            for (var j = 0; (i + 1) * (j + 1) <= words.Length; j++)
            {
                var sum = _first[i].Distance + _second[j].Distance;
                if (found == words.Length && !(sum < _sums[found - 1]))
                    continue;
                var at = found < words.Length ? found++ : found - 1;
                for (; at > 0 && sum < _sums[at - 1]; at--)
                    (_sums[at], words[at]) = (_sums[at - 1], words[at - 1]);
                _sums[at] = sum;
                words[at] = new VisualWord((ushort)(_first[i].Centroid * Vocabulary.Centroids + _second[j].Centroid), _first[i].Bits | (ulong)_second[j].Bits << Vocabulary.HalfBits);
            }
    }
}
