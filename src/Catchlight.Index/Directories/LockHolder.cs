using System.Globalization;

namespace Catchlight.Index.Directories;

/// <summary>Who holds the writer's lock: the content of the lock file, one line.</summary>
/// <param name="Process">Process id on that machine.</param>
/// <param name="Machine">Name of the machine; spaces are replaced.</param>
/// <param name="Since">When the lock was taken, to the second.</param>
public sealed record LockHolder(int Process, string Machine, DateTimeOffset Since)
{
    /// <summary>This process, now.</summary>
    public static LockHolder Current(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new(Environment.ProcessId, Environment.MachineName.Replace(' ', '-'), time.GetUtcNow());
    }

    /// <summary>In words, as the lock file says it: "process 17 on host since 2026-11-24T15:00:00Z".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"process {Process} on {Machine} since {Since.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}");
}
