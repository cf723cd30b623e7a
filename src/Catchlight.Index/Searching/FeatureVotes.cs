using System.Buffers;
using System.Numerics;
using Catchlight.Index.Segments;

namespace Catchlight.Index.Searching;

/// <summary>
/// Ranks the pictures of a segment by the votes of the query's features. A feature votes for a picture once, by its nearest signature
/// (burstiness: Jégou, Douze, Schmid, CVPR 2009); a vote weighs the rarity of the word and the nearness of the signature (Hamming embedding: the same,
/// ECCV 2008). Of the pictures with the most votes, those count whose votes agree on one turn and one change of scale (weak geometric
/// consistency, ECCV 2008).
/// </summary>
internal static class FeatureVotes
{
    private const int ChunkLength = 4096;
    // So many pictures by plain votes have their votes' geometry looked at.
    private const int ShortList = 512;
    private const double SignatureSigma = 16;

    private static readonly float[] Nearness = [.. Enumerable.Range(0, 65).Select(distance => (float)Math.Exp(-(distance * distance) / (SignatureSigma * SignatureSigma)))];

    /// <summary>Pictures with enough votes, in no order.</summary>
    public static List<RankedPicture> Rank(Segment segment, QueryWords query, SearchOptions options, CancellationToken cancellationToken)
    {
        var tallies = ArrayPool<Tally>.Shared.Rent(segment.Pictures);
        var postings = ArrayPool<Posting>.Shared.Rent(ChunkLength);
        try
        {
            tallies.AsSpan(0, segment.Pictures).Clear();
            var votes = Count(segment, query, options, tallies, postings.AsSpan(0, ChunkLength), cancellationToken);
            return AgreementOfVotes.Rank(segment, votes, Choose(votes, tallies), tallies, options.MinVotes);
        }
        finally
        {
            ArrayPool<Tally>.Shared.Return(tallies);
            ArrayPool<Posting>.Shared.Return(postings);
        }
    }

    private static List<Vote> Count(Segment segment, QueryWords query, SearchOptions options, Tally[] tallies, Span<Posting> chunk, CancellationToken cancellationToken)
    {
        var votes = new List<Vote>();
        for (var i = 0; i < query.Words.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var feature = i / query.WordsEach;
            var (word, signature) = query.Words[i];
            var count = segment.CountOf(word);
            for (var first = 0; first < count; first += ChunkLength)
            {
                var part = chunk[..Math.Min(ChunkLength, count - first)];
                segment.ReadPostings(word, first, part);
                foreach (ref readonly var posting in part)
                {
                    var distance = BitOperations.PopCount(posting.Signature ^ signature);
                    if (distance > options.MaxSignatureDistance)
                        continue;
                    var weight = query.Weights[i] * Nearness[distance];
                    tallies[posting.Picture].Add(feature, weight);
                    votes.Add(new Vote((int)posting.Picture, feature, weight, (byte)(query.Angles[feature] - posting.Angle), query.Scales[feature] - posting.Scale));
                }
            }
        }
        return votes;
    }

    /// <summary>The pictures with the highest sums, best first.</summary>
    private static int[] Choose(List<Vote> votes, Tally[] tallies)
    {
        var pictures = new List<int>();
        foreach (var vote in votes)
            if (!tallies[vote.Picture].Listed)
            {
                tallies[vote.Picture].Listed = true;
                pictures.Add(vote.Picture);
            }
        pictures.Sort((a, b) => tallies[b].Sum.CompareTo(tallies[a].Sum) is var order and not 0 ? order : a.CompareTo(b));
        return [.. pictures.Take(ShortList)];
    }
}
