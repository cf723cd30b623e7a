using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Catchlight.Imaging.Hashing;

/// <summary>
/// A 256-bit PDQ perceptual hash (facebook/ThreatExchange). Bit 16·i + j stands for row i, column j of the 16 × 16 block of
/// low frequencies. As text: 64 hexadecimal digits, the highest bit first, as the reference tool prints it.
/// </summary>
/// <remarks>
/// <code>
/// word  w3               w2               w1               w0
/// bits  255 ......  192  191 ......  128  127 ......   64  63 ......    0
/// row   15  14  13  12   11  10   9   8    7   6   5   4   3   2   1   0
/// </code>
/// </remarks>
public readonly struct PdqHash : IEquatable<PdqHash>, ISpanParsable<PdqHash>
{
    /// <summary>Bits in a hash.</summary>
    public const int Bits = 256;

    /// <summary>Bytes in a hash, as <see cref="CopyTo"/> writes it.</summary>
    public const int ByteLength = 32;

    /// <summary>The largest distance at which two usable hashes are taken for one picture (the PDQ reference's advice).</summary>
    public const int SamePictureDistance = 31;

    private readonly ulong _w0, _w1, _w2, _w3;

    /// <summary>Puts a hash together from its four words, bits 0–63 first.</summary>
    public PdqHash(ulong word0, ulong word1, ulong word2, ulong word3) => (_w0, _w1, _w2, _w3) = (word0, word1, word2, word3);

    /// <summary>Word <paramref name="index"/> (0–3): bits 64·index to 64·index + 63.</summary>
    public ulong Word(int index) => index switch
    {
        0 => _w0,
        1 => _w1,
        2 => _w2,
        3 => _w3,
        _ => throw new ArgumentOutOfRangeException(nameof(index), index, "A PDQ hash has words 0 to 3."),
    };

    /// <summary>How many bits differ: 0 (the same) to 256; unrelated pictures differ in about 128.</summary>
    public int DistanceTo(PdqHash other) =>
        BitOperations.PopCount(_w0 ^ other._w0) + BitOperations.PopCount(_w1 ^ other._w1) +
        BitOperations.PopCount(_w2 ^ other._w2) + BitOperations.PopCount(_w3 ^ other._w3);

    /// <summary>Reads a hash from <see cref="ByteLength"/> bytes, little-endian, bits 0–7 first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer bytes.</exception>
    public static PdqHash Read(ReadOnlySpan<byte> source) => new(
        BinaryPrimitives.ReadUInt64LittleEndian(source),
        BinaryPrimitives.ReadUInt64LittleEndian(source[8..]),
        BinaryPrimitives.ReadUInt64LittleEndian(source[16..]),
        BinaryPrimitives.ReadUInt64LittleEndian(source[24..]));

    /// <summary>Writes <see cref="ByteLength"/> bytes, little-endian, bits 0–7 first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is less room.</exception>
    public void CopyTo(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(destination, _w0);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[8..], _w1);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[16..], _w2);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[24..], _w3);
    }

    /// <summary>64 lower-case hexadecimal digits, the highest bit first.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_w3:x16}{_w2:x16}{_w1:x16}{_w0:x16}");

    /// <summary>Reads 64 hexadecimal digits in either case.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static PdqHash Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var hash) ? hash : throw new FormatException("A PDQ hash is written as 64 hexadecimal digits.");

    /// <summary>Reads 64 hexadecimal digits in either case.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PdqHash hash)
    {
        hash = default;
        if (text.Length != 64)
            return false;
        Span<ulong> words = stackalloc ulong[4];
        for (var i = 0; i < 4; i++)
            if (!ulong.TryParse(text.Slice(16 * i, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out words[3 - i]))
                return false;
        hash = new(words[0], words[1], words[2], words[3]);
        return true;
    }

    /// <inheritdoc/>
    static PdqHash ISpanParsable<PdqHash>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<PdqHash>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PdqHash result) => TryParse(s, out result);

    /// <inheritdoc/>
    static PdqHash IParsable<PdqHash>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<PdqHash>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PdqHash result) => TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(PdqHash other) => _w0 == other._w0 && _w1 == other._w1 && _w2 == other._w2 && _w3 == other._w3;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PdqHash other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_w0, _w1, _w2, _w3);

    /// <inheritdoc/>
    public static bool operator ==(PdqHash left, PdqHash right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(PdqHash left, PdqHash right) => !left.Equals(right);
}
