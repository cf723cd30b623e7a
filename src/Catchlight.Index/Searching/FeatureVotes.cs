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

/// <summary>One feature of the query agrees with one of a picture.</summary>
/// <param name="Picture">The picture's ordinal.</param>
/// <param name="Feature">The query's feature.</param>
/// <param name="Weight">What it counts.</param>
/// <param name="Turn">Difference of the angles, 256ths of a turn.</param>
/// <param name="Growth">Difference of the scales, eighths of an octave.</param>
internal readonly record struct Vote(int Picture, int Feature, float Weight, byte Turn, int Growth);

/// <summary>The votes for one picture while they are counted.</summary>
internal struct Tally
{
    private int _lastFeature;
    private float _lastWeight;

    /// <summary>The sum over the query's features of each one's best vote.</summary>
    public float Sum { get; private set; }

    /// <summary>Whether the picture is among those to be looked at.</summary>
    public bool Listed { get; set; }

    /// <summary>The picture's place in the short list; set after counting.</summary>
    public int Place { get; set; }

    /// <summary>Counts a vote. The votes of one feature come one after the other.</summary>
    public void Add(int feature, float weight)
    {
        if (_lastFeature != feature + 1)
        {
            (_lastFeature, _lastWeight) = (feature + 1, weight);
            Sum += weight;
        }
        else if (weight > _lastWeight)
        {
            Sum += weight - _lastWeight;
            _lastWeight = weight;
        }
    }
}

/// <summary>A picture and how well the votes for it agree.</summary>
/// <param name="Ordinal">Its place in the segment.</param>
/// <param name="Score">Comparable within one search.</param>
internal readonly record struct RankedPicture(int Ordinal, float Score);
