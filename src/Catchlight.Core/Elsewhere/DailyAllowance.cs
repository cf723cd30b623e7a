namespace Catchlight.Core.Elsewhere;

/// <summary>Counts what may be done so often within 24 hours, from the first time on. Thread-safe. Forgotten when the program ends.</summary>
internal sealed class DailyAllowance(int most, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private long _since;
    private int _taken;

    /// <summary>Takes one; false where none is left.</summary>
    public bool TryTake()
    {
        lock (_gate)
        {
            if (_taken == 0 || clock.GetElapsedTime(_since) >= TimeSpan.FromDays(1))
                (_since, _taken) = (clock.GetTimestamp(), 0);
            if (_taken >= most)
                return false;
            _taken++;
            return true;
        }
    }
}
