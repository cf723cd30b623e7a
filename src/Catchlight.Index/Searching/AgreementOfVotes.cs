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
    private const int StepsAGrowthBin = 4;
    private const int NoFeature = -1;

    private readonly float[] _weights = new float[Turns * Growths];
    private readonly int[] _features = new int[Turns * Growths];
    private readonly int[] _lastFeature = [.. Enumerable.Repeat(NoFeature, Turns * Growths)];
    private readonly List<int> _touched = [];

    /// <summary>The weight of the votes that agree best, and of how many features they are.</summary>
    /// <param name="votes">The votes for one picture, those of one feature one after the other.</param>
    public (float Weight, int Features) Of(ReadOnlySpan<Vote> votes)
    {
        foreach (ref readonly var vote in votes)
            Add(vote);
        (float Weight, int Features) best = default;
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
        var growth = (int)Math.Floor((double)vote.Growth / StepsAGrowthBin) + Growths / 2;
        if (growth is < 0 or >= Growths)
            return;
        var bin = vote.Turn / StepsATurnBin * Growths + growth;
        if (_lastFeature[bin] == vote.Feature)
            return;
        if (_lastFeature[bin] == NoFeature)
            _touched.Add(bin);
        _lastFeature[bin] = vote.Feature;
        _weights[bin] += vote.Weight;
        _features[bin]++;
    }

    /// <summary>The bins (turn, growth) to (turn + 1, growth + 1); turns go round, growths end.</summary>
    private (float Weight, int Features) Window(int turn, int growth)
    {
        (float Weight, int Features) sum = default;
        for (var t = 0; t < 2; t++)
            for (var g = Math.Max(0, growth); g <= growth + 1 && g < Growths; g++)
            {
                var bin = (turn + t) % Turns * Growths + g;
                sum = (sum.Weight + _weights[bin], sum.Features + _features[bin]);
            }
        return sum;
    }
}
