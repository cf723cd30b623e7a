namespace Catchlight.Index.Directories;

/// <summary>
/// Where the files of one index lie: the only way to storage. Files are written once and then only read or deleted; the one exception is
/// <see cref="Replace"/>. Names come from <see cref="IndexFileNames"/> alone. Thread-safe.
/// </summary>
public interface IIndexDirectory
{
    /// <summary>The names of all files, in ordinal order; none where the place does not exist yet. Not a snapshot: others may write meanwhile.</summary>
    IReadOnlyList<string> List();

    /// <summary>
    /// Writes a whole new file. Durable: when it returns, content and name survive a power cut. Not atomic: a crash can leave a part of the
    /// file, so nobody may look at it before something atomic refers to it. Where <paramref name="content"/> or the storage throws, the
    /// part that was written is removed as far as possible, and the exception goes on.
    /// </summary>
    /// <param name="name">A name that is not in use.</param>
    /// <param name="content">Writes the bytes, front to back.</param>
    /// <exception cref="IOException">The name is in use, or the storage refused (no space, no permission).</exception>
    void Write(string name, Action<Stream> content);

    /// <summary>
    /// Gives a file new content. Atomic: whoever reads at any moment, also after a crash or power cut in the middle, sees the whole old or
    /// the whole new content. Durable: when it returns, it is the new one. When it throws, it is one of the two.
    /// </summary>
    /// <exception cref="IOException">The storage refused.</exception>
    void Replace(string name, ReadOnlyMemory<byte> content);

    /// <summary>
    /// Opens a file for reading anywhere in it; null where there is none of that name. The view stays readable after the file was deleted
    /// or replaced, with the content it had when it was opened.
    /// </summary>
    /// <exception cref="IOException">The storage refused.</exception>
    IndexFile? Open(string name);

    /// <summary>
    /// Removes a file; nothing happens where there is none. Not durable: after a power cut the file may be back. Where the system cannot
    /// remove a file that is being read (Windows), it stays for a later attempt.
    /// </summary>
    void Delete(string name);

    /// <summary>
    /// Makes the caller the only writer until the result is disposed, across processes. The lock is the operating system's: it falls when
    /// the process ends, however it ends. Readers are not held up.
    /// </summary>
    /// <param name="holder">Who asks, to be told to others who ask meanwhile.</param>
    /// <exception cref="IndexLockedException">Somebody holds the lock; the message says who.</exception>
    IDisposable Lock(LockHolder holder);
}
