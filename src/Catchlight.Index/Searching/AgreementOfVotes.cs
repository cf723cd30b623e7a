using System.Buffers;
using Catchlight.Index.Segments;

namespace Catchlight.Index.Searching;

/// <summary>
/// Which votes for a picture agree on one turn and one change of scale. Bins are 1/16 of a turn by half an octave; what counts is the best
/// two by two neighbours, so that nothing is lost at an edge.
/// </summary>
internal static class AgreementOfVotes
{
    private const int Turns = 16;
    private const int Growths = 32;
    private const int Bins = Turns * Growths;
    private const int StepsATurnBin = 256 / Turns;
    private const int StepsAGrowthBin = 4;
    // A picture of many features gathers more chance votes; one of few must not profit from a lucky vote or two.
    private const float ExtraFeatures = 64;

    public static List<RankedPicture> Rank(Segment segment, List<Vote> votes, int[] shortList, Tally[] tallies, int minVotes)
    {
        var rented = ArrayPool<Bin>.Shared.Rent(shortList.Length * Bins);
        var bins = rented.AsSpan(0, shortList.Length * Bins);
        bins.Clear();
        for (var place = 0; place < shortList.Length; place++)
            tallies[shortList[place]].Place = place + 1;
        foreach (var vote in votes)
        {
            var place = tallies[vote.Picture].Place - 1;
            var steps = vote.Growth + Growths / 2 * StepsAGrowthBin;
            var growth = steps < 0 ? -1 : steps / StepsAGrowthBin;
            if (place >= 0 && growth is >= 0 and < Growths)
                bins[place * Bins + vote.Turn / StepsATurnBin * Growths + growth].Add(vote);
        }
        var ranked = new List<RankedPicture>();
        for (var place = 0; place < shortList.Length; place++)
        {
            var (sum, count) = BestWindow(bins.Slice(place * Bins, Bins));
            if (count >= minVotes)
                ranked.Add(new(shortList[place], sum / MathF.Sqrt(ExtraFeatures + segment.Picture(shortList[place]).Features)));
        }
        ArrayPool<Bin>.Shared.Return(rented);
        return ranked;
    }

    private static (float Sum, int Count) BestWindow(ReadOnlySpan<Bin> bins)
    {
        (float Sum, int Count) best = default;
        for (var turn = 0; turn < Turns; turn++)
        {
            var here = bins.Slice(turn * Growths, Growths);
            var next = bins.Slice((turn + 1) % Turns * Growths, Growths);
            for (var growth = 0; growth + 1 < Growths; growth++)
            {
                var sum = here[growth].Sum + here[growth + 1].Sum + next[growth].Sum + next[growth + 1].Sum;
                if (sum > best.Sum)
                    best = (sum, here[growth].Count + here[growth + 1].Count + next[growth].Count + next[growth + 1].Count);
            }
        }
        return best;
    }

    private struct Bin
    {
        private int _lastFeature;

        public float Sum { get; private set; }

        public int Count { get; private set; }

        /// <summary>A feature counts once in a bin.</summary>
        public void Add(in Vote vote)
        {
            if (_lastFeature == vote.Feature + 1)
                return;
            _lastFeature = vote.Feature + 1;
            Sum += vote.Weight;
            Count++;
        }
    }
}
