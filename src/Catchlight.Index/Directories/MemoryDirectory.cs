namespace Catchlight.Index.Directories;

/// <summary>An index in memory, for tests and for trying things out. "Durable" means here: until the object is let go.</summary>
public sealed class MemoryDirectory : IIndexDirectory
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private LockHolder? _holder;

    /// <inheritdoc/>
    public IReadOnlyList<string> List()
    {
        lock (_gate)
            return [.. _files.Keys];
    }

    /// <inheritdoc/>
    public void Write(string name, Action<Stream> content)
    {
        IndexFileNames.Check(name);
        ArgumentNullException.ThrowIfNull(content);
        using var stream = new MemoryStream();
        content(stream);
        lock (_gate)
            if (!_files.TryAdd(name, stream.ToArray()))
                throw new IOException($"{name} exists already.");
    }

    /// <inheritdoc/>
    public void Replace(string name, ReadOnlyMemory<byte> content)
    {
        IndexFileNames.Check(name);
        lock (_gate)
            _files[name] = content.ToArray();
    }

    /// <inheritdoc/>
    public IndexFile? Open(string name)
    {
        IndexFileNames.Check(name);
        lock (_gate)
            return _files.TryGetValue(name, out var bytes) ? new ArrayFile(name, bytes) : null;
    }

    /// <inheritdoc/>
    public void Delete(string name)
    {
        IndexFileNames.Check(name);
        lock (_gate)
            _files.Remove(name);
    }

    /// <inheritdoc/>
    public IDisposable Lock(LockHolder holder)
    {
        ArgumentNullException.ThrowIfNull(holder);
        lock (_gate)
        {
            if (_holder is not null)
                throw new IndexLockedException(_holder.ToString());
            _holder = holder;
        }
        return new HeldLock(this);
    }

    private sealed class ArrayFile(string name, byte[] bytes) : IndexFile(name, bytes.Length)
    {
        protected override void ReadWithin(long offset, Span<byte> destination) => bytes.AsSpan((int)offset, destination.Length).CopyTo(destination);

        protected override void GatherWithin(long origin, int stride, ReadOnlySpan<uint> places, int length, Span<byte> destination)
        {
            for (var i = 0; i < places.Length; i++)
                bytes.AsSpan((int)(origin + (long)places[i] * stride), length).CopyTo(destination[(i * length)..]);
        }
    }

    private sealed class HeldLock(MemoryDirectory directory) : IDisposable
    {
        private bool _released;

        public void Dispose()
        {
            lock (directory._gate)
            {
                if (!_released)
                    directory._holder = null;
                _released = true;
            }
        }
    }
}
