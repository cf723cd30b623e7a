namespace Catchlight.Web.Checking.Uploads;

/// <summary>The memory for pictures on their way here, shared by all who send one. Thread-safe.</summary>
internal sealed class UploadRoom(CheckLimits limits)
{
    private long _taken;

    /// <summary>Bytes that are taken now.</summary>
    public long Taken => Interlocked.Read(ref _taken);

    /// <summary>Takes so many bytes; false where so many are not left.</summary>
    public bool TryTake(int bytes)
    {
        if (Interlocked.Add(ref _taken, bytes) <= limits.MaxBytesUnderWay)
            return true;
        Give(bytes);
        return false;
    }

    /// <summary>Gives bytes back.</summary>
    public void Give(long bytes) => Interlocked.Add(ref _taken, -bytes);
}
