namespace Catchlight.Ingest.Warc;

/// <summary>Buffers an <see cref="ArchiveInput"/>: lines, blocks, a look ahead, and bytes given back to be read again.</summary>
internal sealed class ArchiveReader(ArchiveInput input)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private long _position;

    // Which member of a gzip file the bytes from a position on came from: the buffer may hold those of several.
    private readonly List<(long Position, long Member)> _members = [];

    /// <summary>Where in the file a message should point for what is read next.</summary>
    public long Offset
    {
        get
        {
            if (input is not GzipInput)
                return _position;
            var at = _members.FindLastIndex(member => member.Position <= _position);
            _members.RemoveRange(0, Math.Max(at, 0));
            return _members.Count > 0 ? _members[0].Member : input.Offset;
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
        var skipped = 0L;
        while (skipped < count && (_end > _start || Fill() > 0))
            skipped += Take((int)Math.Min(count - skipped, _end - _start));
        return skipped;
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
        var buffer = new byte[Math.Max(1 << 16, bytes.Length + _end - _start)];
        bytes.CopyTo(buffer);
        _buffer.AsSpan(_start, _end - _start).CopyTo(buffer.AsSpan(bytes.Length));
        (_end, _start, _buffer) = (bytes.Length + _end - _start, 0, buffer);
        _position -= bytes.Length;
    }

    /// <summary>Reads up to and without the next line feed; null where none comes within <paramref name="most"/> bytes.</summary>
    public string? ReadLine(int most)
    {
        var ahead = Peek(Math.Min(most, 1 << 15));
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
    public bool Resume()
    {
        if (_end > _start)
            return true;
        return input.Resume();
    }

    /// <summary>Passes over everything before the next line that begins like a record; false at an end.</summary>
    public bool SeekRecord()
    {
        var atLineStart = true;
        while (true)
        {
            if (atLineStart && Peek(7).SequenceEqual("WARC/1."u8))
                return true;
            var ahead = Peek(1);
            if (ahead.IsEmpty)
                return false;
            ahead = _buffer.AsSpan(_start, _end - _start);
            var feed = ahead.IndexOf((byte)'\n');
            atLineStart = feed >= 0;
            Take(feed >= 0 ? feed + 1 : ahead.Length);
        }
    }

    private int Take(int count)
    {
        _start += count;
        _position += count;
        return count;
    }

    private int Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
        if (_buffer.Length > 1 << 16 && _end <= 1 << 15)
            Array.Resize(ref _buffer, 1 << 16);
        var read = _end < _buffer.Length ? input.Read(_buffer.AsSpan(_end)) : 0;
        if (read > 0 && input is GzipInput && (_members.Count == 0 || _members[^1].Member != input.Offset))
            _members.Add((_position + _end - _start, input.Offset));
        _end += read;
        return read;
    }
}
