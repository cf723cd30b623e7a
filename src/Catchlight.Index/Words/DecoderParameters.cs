using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Catchlight.Index.Words;

/// <summary>
/// What the bits of a signature tell of the rest of a descriptor, by linear regression: in each half, the mean way from the centroid, and for
/// each bit the way in which descriptors lie that have it set. Immutable. How it is trained: docs/formats/vocabulary.md.
/// </summary>
/// <remarks>
/// Little-endian, no padding:
/// <code>
/// 0      magic "CLDECODE"
/// 8      version          u32   1
/// 12     reserved         u32   0
/// 16     vocabulary id    u64
/// 24     for each half    64 × f32 mean, then 32 bits × 64 × f32, in the rotated space
/// 16920  checksum         u64   XxHash3 of everything before
/// 16928
/// </code>
/// </remarks>
internal sealed class DecoderParameters
{
    /// <summary>Rows a half: the mean, then one for each bit.</summary>
    public const int Rows = 1 + Vocabulary.HalfBits;

    public const int Length = 2 * Rows * Vocabulary.HalfDimensions;

    private const ulong Magic = 0x45444F4345444C43; // "CLDECODE"
    private const uint Version = 1;
    private const int HeaderLength = 24;
    private const int FileLength = HeaderLength + Length * sizeof(float) + sizeof(ulong);

    private static readonly Lazy<DecoderParameters> Embedded = new(ReadEmbedded);

    private readonly float[] _numbers;

    private DecoderParameters(ulong vocabularyId, float[] numbers) => (VocabularyId, _numbers) = (vocabularyId, numbers);

    /// <summary>Those of the vocabulary that comes with this program.</summary>
    public static DecoderParameters Default => Embedded.Value;

    /// <summary>The vocabulary that they belong to.</summary>
    public ulong VocabularyId { get; }

    /// <summary>The mean way from the centroid.</summary>
    public ReadOnlySpan<float> Mean(int half) => Row(half, 0);

    /// <summary>Which way a bit points where it is set; the other way where it is not.</summary>
    public ReadOnlySpan<float> Direction(int half, int bit) => Row(half, 1 + bit);

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a whole file of a version this program knows.</exception>
    public static DecoderParameters Read(ReadOnlySpan<byte> file)
    {
        if (file.Length != FileLength || BinaryPrimitives.ReadUInt64LittleEndian(file) != Magic || BinaryPrimitives.ReadUInt32LittleEndian(file[8..]) != Version)
            throw new InvalidDataException($"These are not the parameters of a decoder of version {Version}.");
        if (BinaryPrimitives.ReadUInt64LittleEndian(file[^sizeof(ulong)..]) != XxHash3.HashToUInt64(file[..^sizeof(ulong)]))
            throw new InvalidDataException("The parameters of the decoder are damaged: their checksum does not fit.");
        return new(BinaryPrimitives.ReadUInt64LittleEndian(file[16..]), MemoryMarshal.Cast<byte, float>(file[HeaderLength..^sizeof(ulong)]).ToArray());
    }

    /// <summary>Writes trained parameters as a file.</summary>
    /// <exception cref="ArgumentException">There are more or fewer numbers.</exception>
    public static byte[] Write(ulong vocabularyId, ReadOnlySpan<float> numbers)
    {
        if (numbers.Length != Length)
            throw new ArgumentException($"A decoder has {Length} numbers.", nameof(numbers));
        var file = new byte[FileLength];
        BinaryPrimitives.WriteUInt64LittleEndian(file, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(8), Version);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(16), vocabularyId);
        numbers.CopyTo(MemoryMarshal.Cast<byte, float>(file.AsSpan(HeaderLength)));
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(FileLength - sizeof(ulong)), XxHash3.HashToUInt64(file.AsSpan(0, FileLength - sizeof(ulong))));
        return file;
    }

    private ReadOnlySpan<float> Row(int half, int row) => _numbers.AsSpan((half * Rows + row) * Vocabulary.HalfDimensions, Vocabulary.HalfDimensions);

    private static DecoderParameters ReadEmbedded()
    {
        using var stream = typeof(DecoderParameters).Assembly.GetManifestResourceStream("decoder-1.bin")
            ?? throw new InvalidOperationException("The decoder is not in the assembly.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return Read(file);
    }
}
