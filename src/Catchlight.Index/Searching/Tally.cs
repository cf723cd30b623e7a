namespace Catchlight.Index.Searching;

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
