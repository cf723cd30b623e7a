using System.Collections.Concurrent;
using Catchlight.Index.Segments;

namespace Catchlight.Index.Searching;

/// <summary>
/// Ranks the pictures of a segment by the votes of the query's features. A feature votes for the pictures that have a feature of the same word with a
/// near signature; a vote weighs the rarity of the word and the nearness of the signature (Hamming embedding: Jégou, Douze, Schmid, ECCV 2008). What
/// counts are the votes that agree: <see cref="AgreementOfVotes"/>.
/// </summary>
internal static class FeatureVotes
{
    // A picture of many features gathers more chance votes; one of few must not profit from a lucky vote or two.
    private const float ExtraFeatures = 64;
    private const float LeastDivisor = 8;

    private static readonly ConcurrentBag<(VoteGroup, AgreementOfVotes)> Unused = [];

    /// <summary>
    /// Pictures for which at least <see cref="SearchOptions.MinVotes"/> features agree, in no order. Those that belong to the best are there; of the others
    /// only some.
    /// </summary>
    /// <param name="segment">Where to look.</param>
    /// <param name="pages">Which of its pictures, at most <see cref="VoteGroup.Pages"/>.</param>
    /// <param name="query">What votes.</param>
    /// <param name="options">The limits.</param>
    /// <param name="best">The best of this search so far, other segments and pages too.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static List<RankedPicture> Rank(Segment segment, PageRange pages, QueryWords query, SearchOptions options, BestScores best, CancellationToken cancellationToken)
    {
        if (!Unused.TryTake(out var memory))
            memory = (new VoteGroup(), new AgreementOfVotes());
        var (votes, agreement) = memory;
        votes.Collect(segment, pages, query, options.MaxSignatureDistance, cancellationToken);
        var ranked = new List<RankedPicture>();
        votes.ChooseHeaviest();
        Judge(segment, pages, votes, agreement, options.MinVotes, best, ranked);
        // Most pictures have a few chance votes: all of them together do not weigh what those that agree weigh for the best.
        var lowest = best.Lowest;
        votes.Choose((uint)(lowest * LeastDivisor), (picture, sum) => sum / DivisorOf(segment, pages.FirstPicture + picture) >= lowest);
        Judge(segment, pages, votes, agreement, options.MinVotes, best, ranked);
        Unused.Add(memory);
        return ranked;
    }

    private static void Judge(Segment segment, PageRange pages, VoteGroup votes, AgreementOfVotes agreement, int minVotes, BestScores best, List<RankedPicture> ranked)
    {
        for (var place = 0; place < votes.Count; place++)
        {
            var picture = pages.FirstPicture + votes.PictureAt(place);
            var (weight, features) = agreement.Of(votes.VotesAt(place));
            if (features < minVotes || segment.Deleted.Contains(picture))
                continue;
            var score = weight / DivisorOf(segment, picture);
            if (score < best.Lowest)
                continue;
            ranked.Add(new(picture, score, features));
            best.Add(score);
        }
    }

    private static float DivisorOf(Segment segment, int picture) => MathF.Sqrt(ExtraFeatures + segment.Picture(picture).Features);
}
