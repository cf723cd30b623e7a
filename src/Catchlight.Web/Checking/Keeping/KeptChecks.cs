namespace Catchlight.Web.Checking.Keeping;

/// <summary>
/// Keeps checks in memory, and only there, for <see cref="CheckLimits.KeptFor"/> from when the picture was sent. Bounded in number and
/// bytes; the oldest go first. All members may be called from any thread at any time.
/// </summary>
internal sealed class KeptChecks : IDisposable
{
    // A check is not shown a moment after its time; within this much more its memory is let go, too.
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(30);

    private readonly CheckLimits _limits;
    private readonly TimeProvider _clock;
    private readonly Lock _gate = new();
    private readonly Dictionary<CheckKey, LinkedListNode<Entry>> _byKey = [];
    private readonly LinkedList<Entry> _oldestFirst = [];
    private readonly ITimer _sweep;
    private long _bytes;

    public KeptChecks(CheckLimits limits, TimeProvider clock)
    {
        (_limits, _clock) = (limits, clock);
        _sweep = clock.CreateTimer(_ => Sweep(), null, SweepEvery, SweepEvery);
    }

    /// <summary>How many are kept, and the bytes they take.</summary>
    public (int Count, long Bytes) Kept
    {
        get
        {
            lock (_gate)
                return (_byKey.Count, _bytes);
        }
    }

    /// <summary>Keeps a check under a new key.</summary>
    public CheckKey Keep(KeptCheck check)
    {
        var entry = new Entry(CheckKey.New(), check, _clock.GetTimestamp());
        lock (_gate)
        {
            Add(entry);
            while (_byKey.Count > _limits.MaxKept || (_bytes > _limits.MaxKeptBytes && _byKey.Count > 1))
                Remove(_oldestFirst.First!);
        }
        return entry.Key;
    }

    /// <summary>The check under a key; null where there is none, or none any more.</summary>
    public KeptCheck? Find(CheckKey key)
    {
        lock (_gate)
            return _byKey.TryGetValue(key, out var node) && !IsOver(node.Value) ? node.Value.Check : null;
    }

    /// <summary>Puts a changed check in the place of the one under a key, for what is left of its time. Nothing where there is none any more.</summary>
    public void Replace(CheckKey key, KeptCheck check)
    {
        lock (_gate)
        {
            if (!_byKey.TryGetValue(key, out var node) || IsOver(node.Value))
                return;
            _bytes += check.Size - node.Value.Check.Size;
            node.Value = node.Value with { Check = check };
        }
    }

    /// <summary>Lets go of the check under a key.</summary>
    public void Forget(CheckKey key)
    {
        lock (_gate)
            if (_byKey.TryGetValue(key, out var node))
                Remove(node);
    }

    /// <summary>Lets go of everything.</summary>
    public void Dispose()
    {
        _sweep.Dispose();
        lock (_gate)
        {
            _byKey.Clear();
            _oldestFirst.Clear();
            _bytes = 0;
        }
    }

    private void Sweep()
    {
        lock (_gate)
            while (_oldestFirst.First is { } oldest && IsOver(oldest.Value))
                Remove(oldest);
    }

    private bool IsOver(Entry entry) => _clock.GetElapsedTime(entry.Since) >= _limits.KeptFor;

    private void Add(Entry entry)
    {
        _byKey.Add(entry.Key, _oldestFirst.AddLast(entry));
        _bytes += entry.Check.Size;
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        _oldestFirst.Remove(node);
        _byKey.Remove(node.Value.Key);
        _bytes -= node.Value.Check.Size;
    }

    private sealed record Entry(CheckKey Key, KeptCheck Check, long Since);
}
