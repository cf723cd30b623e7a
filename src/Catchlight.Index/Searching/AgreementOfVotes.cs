namespace Catchlight.Index.Searching;

/// <summary>
/// Which votes for a picture agree on one turn and one change of scale (weak geometric consistency: Jégou, Douze, Schmid, ECCV 2008). Bins are 1/16 of a
/// turn by half an octave; what counts is the best two by two neighbours, so that nothing is lost at an edge. A feature of the query counts once in a
/// bin (burstiness: the same, CVPR 2009). For one thread; used again for picture after picture.
/// </summary>
internal sealed class AgreementOfVotes
{
    private const int Turns = 16;
    private const int Growths = 32;
    private const int StepsATurnBin = 256 / Turns;
    private const int StepsAGrowthBinBits = 2;
    private const int NoFeature = -1;

    private readonly int[] _weights = new int[Turns * Growths];
    private readonly int[] _features = new int[Turns * Growths];
    private readonly int[] _lastFeature = [.. Enumerable.Repeat(NoFeature, Turns * Growths)];
    private readonly List<int> _touched = [];

    /// <summary>The bin of a vote; false where the scales differ more than anything that could be proved.</summary>
    /// <param name="turn">Difference of the angles, 256ths of a turn.</param>
    /// <param name="growth">Difference of the scales, eighths of an octave.</param>
    /// <param name="bin">The bin.</param>
    public static bool TryBin(byte turn, int growth, out ushort bin)
    {
        var place = (growth >> StepsAGrowthBinBits) + Growths / 2;
        bin = (ushort)(turn / StepsATurnBin * Growths + place);
        return place is >= 0 and < Growths;
    }

    /// <summary>The weight of the votes that agree best, and of how many features they are.</summary>
    /// <param name="votes">The votes for one picture, those of one feature one after the other.</param>
    public (int Weight, int Features) Of(ReadOnlySpan<Vote> votes)
    {
        foreach (ref readonly var vote in votes)
            Add(vote);
        (int Weight, int Features) best = default;
        foreach (var bin in _touched)
            for (var corner = 0; corner < 4; corner++)
                if (Window((bin / Growths + Turns - (corner & 1)) % Turns, bin % Growths - (corner >> 1)) is var window && window.Weight > best.Weight)
                    best = window;
        foreach (var bin in _touched)
            (_weights[bin], _features[bin], _lastFeature[bin]) = (0, 0, NoFeature);
        _touched.Clear();
        return best;
    }

    private void Add(in Vote vote)
    {
        int bin = vote.Bin;
        if (_lastFeature[bin] == vote.Feature)
            return;
        if (_lastFeature[bin] == NoFeature)
            _touched.Add(bin);
        _lastFeature[bin] = vote.Feature;
        _weights[bin] += vote.Weight;
        _features[bin]++;
    }

    /// <summary>The bins (turn, growth) to (turn + 1, growth + 1); turns go round, growths end.</summary>
    private (int Weight, int Features) Window(int turn, int growth)
    {
        (int Weight, int Features) sum = default;
        for (var t = 0; t < 2; t++)
            for (var g = Math.Max(0, growth); g <= growth + 1 && g < Growths; g++)
            {
                var bin = (turn + t) % Turns * Growths + g;
                sum = (sum.Weight + _weights[bin], sum.Features + _features[bin]);
            }
        return sum;
    }
}
