namespace Catchlight.Index.Directories;

/// <summary>
/// A file that is written once, from beginning to end, and has to be on the disk at the end: the disk begins with the first part while the next one is
/// computed. Otherwise gigabytes would gather in memory, and the sync at the end would wait for all of them.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="mode">Whether it may be there already.</param>
/// <param name="part">Bytes after which the disk is given something to do; by default so many that starting it costs nothing beside it.</param>
internal sealed class SyncAheadStream(string path, FileMode mode, long part = 128L << 20) : FileStream(path, mode, FileAccess.Write, FileShare.None, BufferLength)
{
    private const int BufferLength = 1 << 16;

    private long _since;
    private Task _syncing = Task.CompletedTask;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        base.Write(buffer);
        Count(buffer.Length);
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        base.Write(buffer, offset, count);
        Count(count);
    }

    /// <summary>Waits until all of it is on the disk.</summary>
    /// <exception cref="IOException">It is not, or a part of it that was tried before.</exception>
    public void Finish()
    {
        // The system says of a failed write once, to whoever syncs next: that may have been the sync ahead.
        _syncing.GetAwaiter().GetResult();
        Flush(flushToDisk: true);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            ((IAsyncResult)_syncing).AsyncWaitHandle.WaitOne();
        base.Dispose(disposing);
    }

    private void Count(int written)
    {
        _since += written;
        if (_since < part || !_syncing.IsCompleted)
            return;
        _syncing.GetAwaiter().GetResult();
        _since = 0;
        var handle = SafeFileHandle;
        _syncing = Task.Run(() => RandomAccess.FlushToDisk(handle));
    }
}
