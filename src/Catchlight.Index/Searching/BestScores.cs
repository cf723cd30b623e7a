namespace Catchlight.Index.Searching;

/// <summary>How good a picture has to be to be among the best, while several cores look for them. Thread-safe.</summary>
/// <param name="wanted">How many are.</param>
internal sealed class BestScores(int wanted)
{
    private readonly Lock _gate = new();
    private readonly PriorityQueue<float, float> _best = new();
    private float _lowest;

    /// <summary>The lowest score of the best so far; 0 while there are not enough. It only grows.</summary>
    public float Lowest => Volatile.Read(ref _lowest);

    public void Add(float score)
    {
        if (score < Lowest)
            return;
        lock (_gate)
        {
            if (_best.Count < wanted)
                _best.Enqueue(score, score);
            else
                _best.EnqueueDequeue(score, score);
            if (_best.Count == wanted)
                Volatile.Write(ref _lowest, _best.Peek());
        }
    }
}
