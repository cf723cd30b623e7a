namespace Catchlight.Web.Checking.Uploads;

/// <summary>
/// The bytes of a picture, or of its fingerprint, as they arrive, in memory and nowhere else. Held in pieces, so that a picture that grows is never copied. For one thread.
/// </summary>
internal sealed class PictureBytes(UploadRoom room) : IDisposable
{
    // Small enough to stay out of the large object heap.
    private const int PieceLength = 64 * 1024;

    private readonly List<byte[]> _pieces = [];
    private int _usedOfLast = PieceLength;

    /// <summary>Bytes so far.</summary>
    public long Length => (long)_pieces.Count * PieceLength - (PieceLength - _usedOfLast);

    /// <summary>Where the next bytes go; empty where the room for all pictures is full.</summary>
    public Memory<byte> Next()
    {
        if (_usedOfLast == PieceLength)
        {
            if (!room.TryTake(PieceLength))
                return default;
            _pieces.Add(new byte[PieceLength]);
            _usedOfLast = 0;
        }
        return _pieces[^1].AsMemory(_usedOfLast);
    }

    /// <summary>So many bytes were written to <see cref="Next"/>.</summary>
    public void Advance(int bytes) => _usedOfLast += bytes;

    /// <summary>All bytes in one piece. The pieces are let go of.</summary>
    public byte[] Take()
    {
        var all = new byte[Length];
        for (var i = 0; i < _pieces.Count; i++)
            _pieces[i].AsSpan(0, Math.Min(PieceLength, all.Length - i * PieceLength)).CopyTo(all.AsSpan(i * PieceLength));
        Dispose();
        return all;
    }

    /// <summary>Lets go of the bytes.</summary>
    public void Dispose()
    {
        room.Give((long)_pieces.Count * PieceLength);
        _pieces.Clear();
        _usedOfLast = PieceLength;
    }
}
