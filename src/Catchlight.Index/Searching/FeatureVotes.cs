using System.Buffers;
using Catchlight.Index.Segments;

namespace Catchlight.Index.Searching;

/// <summary>
/// Ranks the pictures of a segment by the votes of the query's features. A feature votes for the pictures that have a feature of the same word with a
/// near signature; a vote weighs the rarity of the word and the nearness of the signature (Hamming embedding: Jégou, Douze, Schmid, ECCV 2008). What
/// counts are the votes that agree: <see cref="AgreementOfVotes"/>.
/// </summary>
internal static class FeatureVotes
{
    private const double SignatureSigma = 16;
    // A picture of many features gathers more chance votes; one of few must not profit from a lucky vote or two.
    private const float ExtraFeatures = 64;
    private const float LeastDivisor = 8;
    // Sums in another order may differ a little.
    private const float Slack = 1.0001f;

    private static readonly float[] Nearness = [.. Enumerable.Range(0, 65).Select(distance => (float)Math.Exp(-(distance * distance) / (SignatureSigma * SignatureSigma)))];

    /// <summary>
    /// Pictures for which at least <see cref="SearchOptions.MinVotes"/> features agree, in no order. The best of them are there, as many as
    /// <see cref="SearchOptions.MaxFeatureCandidates"/>; of the others only some.
    /// </summary>
    public static List<RankedPicture> Rank(Segment segment, QueryWords query, SearchOptions options, CancellationToken cancellationToken)
    {
        var counts = ArrayPool<int>.Shared.Rent(segment.Pictures);
        try
        {
            counts.AsSpan(0, segment.Pictures).Clear();
            var votes = Collect(segment, query, options, counts, cancellationToken);
            return Rank(segment, votes, counts, options);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(counts);
        }
    }

    private static List<Vote> Collect(Segment segment, QueryWords query, SearchOptions options, int[] counts, CancellationToken cancellationToken)
    {
        var votes = new List<Vote>();
        var near = new List<NearPosting>();
        for (var i = 0; i < query.Words.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var feature = i / query.WordsEach;
            var (word, signature) = query.Words[i];
            near.Clear();
            segment.FindNear(word, signature, options.MaxSignatureDistance, near);
            foreach (var posting in near)
            {
                counts[posting.Picture]++;
                votes.Add(new Vote((int)posting.Picture, feature, query.Weights[i] * Nearness[posting.Distance], (byte)(query.Angles[feature] - posting.Angle), query.Scales[feature] - posting.Scale));
            }
        }
        return votes;
    }

    /// <summary>Looks at the pictures with enough votes one by one. The counts are used up.</summary>
    private static List<RankedPicture> Rank(Segment segment, List<Vote> votes, int[] counts, SearchOptions options)
    {
        var minVotes = options.MinVotes;
        // Counting sort: a picture's count becomes the negative of where its next vote goes, less one.
        var pictures = new List<(int Picture, int Start, int Count)>();
        var total = 0;
        foreach (var vote in votes)
            if (counts[vote.Picture] is var count and > 0)
            {
                counts[vote.Picture] = count < minVotes ? 0 : -total - 1;
                if (count < minVotes)
                    continue;
                pictures.Add((vote.Picture, total, count));
                total += count;
            }
        var sorted = ArrayPool<Vote>.Shared.Rent(total);
        foreach (var vote in votes)
            if (counts[vote.Picture] < 0)
                sorted[-counts[vote.Picture]-- - 1] = vote;

        var ranked = new List<RankedPicture>();
        var agreement = new AgreementOfVotes();
        var best = new PriorityQueue<int, float>();
        foreach (var (picture, start, count) in pictures)
        {
            var own = sorted.AsSpan(start, count);
            // Most pictures have a few chance votes: all of them together do not weigh what those that agree weigh for the best.
            if (best.Count == options.MaxFeatureCandidates && best.TryPeek(out _, out var lowest)
                && Sum(own) * Slack is var sum && (sum < lowest * LeastDivisor || sum < lowest * DivisorOf(segment, picture)))
                continue;
            var (weight, features) = agreement.Of(own);
            if (features < minVotes || segment.Deleted.Contains(picture))
                continue;
            var score = weight / DivisorOf(segment, picture);
            ranked.Add(new(picture, score, features));
            if (best.Count < options.MaxFeatureCandidates)
                best.Enqueue(picture, score);
            else
                best.EnqueueDequeue(picture, score);
        }
        ArrayPool<Vote>.Shared.Return(sorted);
        return ranked;
    }

    private static float DivisorOf(Segment segment, int picture) => MathF.Sqrt(ExtraFeatures + segment.Picture(picture).Features);

    private static float Sum(ReadOnlySpan<Vote> votes)
    {
        float sum = 0;
        foreach (ref readonly var vote in votes)
            sum += vote.Weight;
        return sum;
    }
}
