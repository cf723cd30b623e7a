namespace Catchlight.Ingest.Warc.Packing;

/// <summary>Buffers an <see cref="ArchiveInput"/>: lines, blocks, a look ahead, and ways back to what was read.</summary>
internal sealed class ArchiveReader(ArchiveInput input, CancellationToken cancellationToken)
{
    private const int BufferLength = 1 << 16;
    private const int LongestLine = 1 << 15;

    private byte[] _buffer = new byte[BufferLength];
    private int _start;
    private int _end;
    private long _position;

    // Which member of a gzip file the bytes from a position on came from: the buffer may hold those of several.
    private readonly List<(long Position, long Member)> _members = [];
    private int _manyMembers = 1000;

    /// <summary>Where what is read next is.</summary>
    public ArchivePlace Place
    {
        get
        {
            if (!input.IsPacked)
                return new ArchivePlace(_position, _position, 0);
            ForgetMembers();
            return _members.Count == 0
                ? new ArchivePlace(_position, input.Offset, 0)
                : new ArchivePlace(_position, _members[0].Member, Math.Max(0, _position - _members[0].Position));
        }
    }

    /// <summary>The bytes that come next, as many as asked for, fewer at an end. At most 64 KB.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (_end - _start < count && Fill() > 0)
        {
        }
        return _buffer.AsSpan(_start, Math.Min(count, _end - _start));
    }

    /// <summary>Passes over bytes.</summary>
    /// <returns>How many; fewer than asked for at an end.</returns>
    public long Skip(long count)
    {
        var skipped = (long)Take((int)Math.Min(count, _end - _start));
        var leapt = input.Skip(count - skipped);
        _position += leapt;
        skipped += leapt;
        while (skipped < count && (_end > _start || Fill() > 0))
            skipped += Take((int)Math.Min(count - skipped, _end - _start));
        return skipped;
    }

    /// <summary>Passes over carriage returns and line feeds.</summary>
    public void SkipBlankLines()
    {
        while (Peek(1) is [(byte)'\r' or (byte)'\n'])
            Take(1);
    }

    /// <summary>Reads bytes; fewer than asked for at an end. Memory grows with what is there, not with what is asked for.</summary>
    public byte[] Read(int count)
    {
        var bytes = new byte[Math.Min(count, 1 << 20)];
        var length = 0;
        while (length < count && (_end > _start || Fill() > 0))
        {
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(count, 2L * bytes.Length));
            var part = Math.Min(bytes.Length - length, _end - _start);
            _buffer.AsSpan(_start, part).CopyTo(bytes.AsSpan(length));
            length += Take(part);
        }
        return length == bytes.Length ? bytes : bytes[..length];
    }

    /// <summary>Puts bytes that were read last back before what comes next.</summary>
    public void Unread(ReadOnlySpan<byte> bytes)
    {
        var buffer = new byte[Math.Max(BufferLength, bytes.Length + _end - _start)];
        bytes.CopyTo(buffer);
        _buffer.AsSpan(_start, _end - _start).CopyTo(buffer.AsSpan(bytes.Length));
        (_end, _start, _buffer) = (bytes.Length + _end - _start, 0, buffer);
        _position -= bytes.Length;
    }

    /// <summary>Goes back to an earlier place.</summary>
    public void Return(ArchivePlace place)
    {
        input.Return(place.Offset);
        (_start, _end, _position) = (0, 0, place.Position - place.Inside);
        _members.Clear();
        Skip(place.Inside);
    }

    /// <summary>Reads up to and without the next line feed; null where none comes within the bytes that a line may have, at most 32 KB.</summary>
    public string? ReadLine(int most = LongestLine)
    {
        var ahead = Peek(Math.Min(most, LongestLine));
        var end = ahead.IndexOf((byte)'\n');
        if (end < 0)
            return null;
        var line = FieldText.Decode(ahead[..end].TrimEnd((byte)'\r'));
        Take(end + 1);
        return line;
    }

    /// <summary>Whether the end that was reached is one of damaged packing.</summary>
    public bool IsDamaged => _end == _start && input.IsDamaged;

    /// <summary>Goes on behind damage, once an end was reached; false at the end of the file.</summary>
    public bool Resume() => _end > _start || input.Resume();

    private int Take(int count)
    {
        _start += count;
        _position += count;
        return count;
    }

    private int Fill()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
        if (_buffer.Length > BufferLength && _end <= BufferLength / 2)
            Array.Resize(ref _buffer, BufferLength);
        var read = _end < _buffer.Length ? input.Read(_buffer.AsSpan(_end)) : 0;
        if (read > 0 && input.IsPacked && (_members.Count == 0 || _members[^1].Member != input.Offset))
        {
            _members.Add((_position + _end - _start, input.Offset));
            if (_members.Count > _manyMembers)
            {
                ForgetMembers();
                _manyMembers = Math.Max(_manyMembers, 2 * _members.Count);
            }
        }
        _end += read;
        return read;
    }

    // Those before the one that is read next are of no more use.
    private void ForgetMembers() => _members.RemoveRange(0, Math.Max(0, _members.FindLastIndex(member => member.Position <= _position)));
}
