using System.Text;

namespace Catchlight.Index.Directories;

/// <summary>
/// An index in a folder of a local disk, created when first written to. Durability rests on fsync of file and folder, atomicity on rename
/// within one folder, the lock on flock (on Windows: on sharing). Network file systems often keep none of these promises.
/// </summary>
public sealed class FileSystemDirectory : IIndexDirectory
{
    // A lock file says one short line; more than this is not ours.
    private const int MaxHolderLength = 1024;

    private readonly string _path;

    /// <summary>The index in this folder, which need not exist yet.</summary>
    public FileSystemDirectory(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = System.IO.Path.GetFullPath(path);
    }

    /// <summary>The folder.</summary>
    public string Path => _path;

    /// <inheritdoc/>
    public IReadOnlyList<string> List()
    {
        if (!Directory.Exists(_path))
            return [];
        var names = Directory.EnumerateFiles(_path).Select(file => System.IO.Path.GetFileName(file)).ToList();
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <inheritdoc/>
    public void Write(string name, Action<Stream> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var path = PathOf(name);
        Directory.CreateDirectory(_path);
        WriteAndSync(path, FileMode.CreateNew, content);
        Posix.SyncFolder(_path);
    }

    /// <inheritdoc/>
    public void Replace(string name, ReadOnlyMemory<byte> content)
    {
        var path = PathOf(name);
        var temporary = PathOf(IndexFileNames.Temporary(name));
        Directory.CreateDirectory(_path);
        WriteAndSync(temporary, FileMode.Create, stream => stream.Write(content.Span));
        File.Move(temporary, path, overwrite: true);
        Posix.SyncFolder(_path);
    }

    /// <inheritdoc/>
    public IndexFile? Open(string name)
    {
        try
        {
            return MappedFile.Open(name, PathOf(name));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Delete(string name)
    {
        try
        {
            File.Delete(PathOf(name));
        }
        catch (DirectoryNotFoundException)
        {
            // then it is not there, as asked
        }
        catch (Exception e) when (OperatingSystem.IsWindows() && e is IOException or UnauthorizedAccessException)
        {
            // somebody reads it; the next writer tries again
        }
    }

    /// <inheritdoc/>
    public IDisposable Lock(LockHolder holder)
    {
        ArgumentNullException.ThrowIfNull(holder);
        var path = PathOf(IndexFileNames.Lock);
        Directory.CreateDirectory(_path);
        FileStream stream;
        try
        {
            // None is an exclusive flock on Unix. On Windows others may read who holds it, but not open it for writing.
            stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, OperatingSystem.IsWindows() ? FileShare.Read : FileShare.None, 1);
        }
        catch (IOException e) when (IsHeldByAnother(e))
        {
            throw new IndexLockedException(ReadHolder(path));
        }
        try
        {
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(holder.ToString()));
            stream.Flush();
            return new HeldLock(stream);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    // .NET passes the system's error on: EWOULDBLOCK of flock (Linux 11, macOS 35) or Windows' sharing violation.
    private static bool IsHeldByAnother(IOException e) => OperatingSystem.IsWindows() ? (e.HResult & 0xFFFF) == 32 : e.HResult is 11 or 35;

    private static string? ReadHolder(string path)
    {
        try
        {
            var bytes = Posix.IsHere ? Posix.ReadStart(path, MaxHolderLength) : ReadShared(path);
            return bytes.Length == 0 ? null : Encoding.UTF8.GetString(bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static byte[] ReadShared(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1);
        var bytes = new byte[Math.Min(stream.Length, MaxHolderLength)];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static void WriteAndSync(string path, FileMode mode, Action<Stream> content)
    {
        // Opened outside the try: a file that was there before is not ours to delete.
        var stream = new SyncAheadStream(path, mode);
        try
        {
            using (stream)
            {
                content(stream);
                stream.Finish();
            }
        }
        catch
        {
            TryDelete(path);
            throw;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // the next writer cleans up; the first failure is the one to tell
        }
    }

    private string PathOf(string name)
    {
        IndexFileNames.Check(name);
        return System.IO.Path.Combine(_path, name);
    }

    /// <summary>The lock file stays: removing it would let one process lock the old file and another a new one.</summary>
    private sealed class HeldLock(FileStream stream) : IDisposable
    {
        public void Dispose()
        {
            try
            {
                if (stream.CanWrite)
                    stream.SetLength(0);
            }
            finally
            {
                stream.Dispose();
            }
        }
    }
}
