using System.Buffers.Binary;

namespace Catchlight.Ingest.Decoding.Jpeg;

/// <summary>The coded bits of a JPEG, one stretch between restarts at a time, without the zero bytes that are stuffed behind each FF.</summary>
internal ref struct CodedData
{
    /// <summary>Zero bytes behind the end of a stretch, more than a block can take: its end is looked at once a block.</summary>
    public const int Padding = 65 * HuffmanTable.LongestSymbol / 8 + 8;

    private readonly ReadOnlySpan<byte> _file;
    private readonly Span<byte> _plain;
    private int _at;
    private int _length;

    /// <param name="file">The whole file.</param>
    /// <param name="start">Where the coded data begin.</param>
    /// <param name="buffer">Room for what is left of the file and <see cref="Padding"/>.</param>
    public CodedData(ReadOnlySpan<byte> file, int start, Span<byte> buffer)
    {
        _file = file;
        _plain = buffer;
        _at = start;
    }

    /// <summary>The stretch with its padding.</summary>
    public readonly ReadOnlySpan<byte> Plain => _plain;

    /// <summary>Bits of the stretch, without the padding.</summary>
    public readonly int Bits => _length * 8;

    /// <summary>The marker that ended the stretch; 0 where the file did.</summary>
    public byte Marker { get; private set; }

    /// <summary>Reads the next stretch.</summary>
    public void Next()
    {
        _length = 0;
        Marker = 0;
        while (_at < _file.Length)
        {
            var rest = _file[_at..];
            var plain = rest.IndexOf((byte)0xFF);
            if (plain < 0)
                plain = rest.Length;
            rest[..plain].CopyTo(_plain[_length..]);
            _length += plain;
            _at += plain + 2;
            if (plain + 1 >= rest.Length)
                break;
            if (rest[plain + 1] != 0)
            {
                Marker = rest[plain + 1];
                break;
            }
            _plain[_length++] = 0xFF;
        }
        _plain.Slice(_length, Padding).Clear();
    }

    /// <summary>At least 57 bits from a position on, in the highest places.</summary>
    public static ulong Read(ReadOnlySpan<byte> plain, int position) => BinaryPrimitives.ReadUInt64BigEndian(plain[(position >> 3)..]) << (position & 7);
}
