namespace Catchlight.Index.Directories;

/// <summary>Somebody else is writing to the index.</summary>
public sealed class IndexLockedException : IOException
{
    /// <summary>Names the holder.</summary>
    /// <param name="holder">As the lock file says; null where it could not be read.</param>
    public IndexLockedException(string? holder)
        : base($"The index is being written by {holder ?? "another process"}. One writer at a time: wait for it to end, then try again.") => Holder = holder;

    /// <summary>Who holds the lock, in words; null where that could not be read.</summary>
    public string? Holder { get; }
}
