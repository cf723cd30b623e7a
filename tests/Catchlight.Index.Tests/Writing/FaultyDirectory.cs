using Catchlight.Index.Directories;

namespace Catchlight.Index.Tests.Writing;

/// <summary>A disk that is full, or a machine that stops, at the n-th step of writing; every step after that fails too.</summary>
internal sealed class FaultyDirectory(IIndexDirectory inner, int failAt, bool keepPartialFiles) : IIndexDirectory
{
    /// <summary>How many steps there were.</summary>
    public int Steps { get; private set; }

    public IReadOnlyList<string> List() => inner.List();

    public IndexFile? Open(string name) => inner.Open(name);

    public IDisposable Lock(LockHolder holder) => inner.Lock(holder);

    public void Write(string name, Action<Stream> content)
    {
        Step();
        var partial = new MemoryStream();
        try
        {
            content(new FaultyStream(this, partial));
            // The sync at the end.
            Step();
        }
        catch (FaultException) when (keepPartialFiles)
        {
            // As a machine that stops leaves it.
            inner.Write(name, stream => stream.Write(partial.ToArray()));
            throw;
        }
        inner.Write(name, stream => stream.Write(partial.ToArray()));
        Step();
    }

    public void Replace(string name, ReadOnlyMemory<byte> content)
    {
        Step();
        inner.Replace(name, content);
        Step();
    }

    public void Delete(string name)
    {
        Step();
        inner.Delete(name);
    }

    private void Step()
    {
        if (++Steps >= failAt)
            throw new FaultException();
    }

    private sealed class FaultyStream(FaultyDirectory directory, MemoryStream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            try
            {
                directory.Step();
            }
            catch (FaultException)
            {
                inner.Write(buffer[..(buffer.Length / 2)]);
                throw;
            }
            inner.Write(buffer);
        }
    }
}

internal sealed class FaultException() : IOException("No space left, says the test.");
