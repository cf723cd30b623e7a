using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Catchlight.Imaging.Features;

namespace Catchlight.Index.Words;

/// <summary>
/// Turns descriptors into visual words with signatures: an inverted multi-index with Hamming embedding. A descriptor is rotated, cut into two
/// halves of 64 numbers, each half goes to the nearest of 256 centroids, and 32 projections of each half are compared with the medians of
/// that centroid. Immutable and thread-safe. How it is trained: docs/formats/vocabulary.md.
/// </summary>
/// <remarks>
/// Little-endian, no padding:
/// <code>
/// 0        magic "CLVOCABU"
/// 8        version          u32   1
/// 12       reserved         u32   0
/// 16       rotation         128 × 128 × f32   row by row
/// 65552    centroids        2 halves × 256 × 64 × f32
/// 196624   projections      2 halves × 32 × 64 × f32
/// 213008   medians          2 halves × 256 × 32 × f32
/// 278544   checksum         u64   XxHash3 of everything before
/// 278552
/// </code>
/// </remarks>
public sealed class Vocabulary
{
    internal const int Dimensions = LocalFeatures.DescriptorLength;
    internal const int HalfDimensions = Dimensions / 2;
    internal const int Centroids = 256;
    internal const int HalfBits = 32;

    /// <summary>How many different words there are: 65,536.</summary>
    public const int WordCount = Centroids * Centroids;

    internal const int RotationLength = Dimensions * Dimensions;
    internal const int CentroidsLength = 2 * Centroids * HalfDimensions;
    internal const int ProjectionsLength = 2 * HalfBits * HalfDimensions;
    internal const int MediansLength = 2 * Centroids * HalfBits;

    private const ulong Magic = 0x554241434F564C43; // "CLVOCABU"
    private const uint Version = 1;
    private const int HeaderLength = 16;
    private const int ParametersLength = RotationLength + CentroidsLength + ProjectionsLength + MediansLength;
    private const int FileLength = HeaderLength + ParametersLength * sizeof(float) + sizeof(ulong);

    private static readonly Lazy<Vocabulary> Embedded = new(ReadEmbedded);

    private readonly float[] _parameters;
    private readonly float[] _squares;
    private DescriptorDecoder? _decoder;

    private Vocabulary(float[] parameters, ulong id)
    {
        _parameters = parameters;
        Id = id;
        _squares = new float[2 * Centroids];
        for (var i = 0; i < _squares.Length; i++)
            foreach (var value in parameters.AsSpan(RotationLength + i * HalfDimensions, HalfDimensions))
                _squares[i] += value * value;
    }

    /// <summary>The vocabulary that comes with this program.</summary>
    public static Vocabulary Default => Embedded.Value;

    /// <summary>Tells vocabularies apart: the checksum of the content. Segments record it.</summary>
    public ulong Id { get; }

    /// <summary>The way back from words to descriptors.</summary>
    internal DescriptorDecoder Decoder => Volatile.Read(ref _decoder) ?? MakeDecoder();

    internal ReadOnlySpan<float> Rotation => _parameters.AsSpan(0, RotationLength);

    /// <summary>Reads a vocabulary file.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a whole vocabulary of a version this program knows.</exception>
    public static Vocabulary Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength || BinaryPrimitives.ReadUInt64LittleEndian(file) != Magic)
            throw new InvalidDataException("This is not a vocabulary.");
        if (BinaryPrimitives.ReadUInt32LittleEndian(file[8..]) is var version && version != Version)
            throw new InvalidDataException($"The vocabulary has version {version}; this program reads version {Version}.");
        if (file.Length != FileLength)
            throw new InvalidDataException($"The vocabulary has {file.Length} bytes instead of {FileLength}.");
        var id = XxHash3.HashToUInt64(file[..^sizeof(ulong)]);
        if (BinaryPrimitives.ReadUInt64LittleEndian(file[^sizeof(ulong)..]) != id)
            throw new InvalidDataException("The vocabulary is damaged: its checksum does not fit.");
        return new(MemoryMarshal.Cast<byte, float>(file[HeaderLength..^sizeof(ulong)]).ToArray(), id);
    }

    /// <summary>Writes trained parameters as a vocabulary file.</summary>
    /// <param name="rotation">An orthogonal matrix, 128 × 128, row by row.</param>
    /// <param name="centroids">2 × 256 centroids of 64 numbers.</param>
    /// <param name="projections">2 × 32 directions of 64 numbers.</param>
    /// <param name="medians">2 × 256 × 32: for each centroid the median of each projection.</param>
    /// <exception cref="ArgumentException">An array has another length.</exception>
    public static byte[] Write(ReadOnlySpan<float> rotation, ReadOnlySpan<float> centroids, ReadOnlySpan<float> projections, ReadOnlySpan<float> medians)
    {
        if (rotation.Length != RotationLength || centroids.Length != CentroidsLength || projections.Length != ProjectionsLength || medians.Length != MediansLength)
            throw new ArgumentException($"A vocabulary has {RotationLength}, {CentroidsLength}, {ProjectionsLength} and {MediansLength} numbers.");
        var file = new byte[FileLength];
        BinaryPrimitives.WriteUInt64LittleEndian(file, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(8), Version);
        var numbers = MemoryMarshal.Cast<byte, float>(file.AsSpan(HeaderLength, ParametersLength * sizeof(float)));
        rotation.CopyTo(numbers);
        centroids.CopyTo(numbers[RotationLength..]);
        projections.CopyTo(numbers[(RotationLength + CentroidsLength)..]);
        medians.CopyTo(numbers[(RotationLength + CentroidsLength + ProjectionsLength)..]);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(FileLength - sizeof(ulong)), XxHash3.HashToUInt64(file.AsSpan(0, FileLength - sizeof(ulong))));
        return file;
    }

    /// <summary>
    /// The nearest words of the first descriptors: word k of descriptor f at [f · <paramref name="wordsEach"/> + k], nearest first.
    /// </summary>
    /// <param name="descriptors">128 bytes each.</param>
    /// <param name="wordsEach">How many words a descriptor, 1 to 16.</param>
    internal VisualWord[] Encode(ReadOnlySpan<byte> descriptors, int wordsEach) => Encode(descriptors, wordsEach, Vector256.IsHardwareAccelerated);

    /// <summary>The same with the vector path chosen, so that a test can hold it against its scalar twin.</summary>
    internal VisualWord[] Encode(ReadOnlySpan<byte> descriptors, int wordsEach, bool hardware)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(wordsEach, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(wordsEach, 16);
        var count = descriptors.Length / Dimensions;
        var words = new VisualWord[count * wordsEach];
        var scratch = new EncoderScratch(wordsEach);
        for (var f = 0; f < count; f++)
        {
            Rotate(descriptors.Slice(f * Dimensions, Dimensions), scratch.Rotated, hardware);
            for (var half = 0; half < 2; half++)
                EncodeHalf(half, scratch, hardware);
            scratch.NearestPairs(words.AsSpan(f * wordsEach, wordsEach));
        }
        return words;
    }

    /// <summary>Rotates one descriptor; the trainer uses it too.</summary>
    internal void Rotate(ReadOnlySpan<byte> descriptor, Span<float> rotated, bool hardware)
    {
        Span<float> numbers = stackalloc float[Dimensions];
        for (var i = 0; i < Dimensions; i++)
            numbers[i] = descriptor[i];
        DotProducts.Fill(Rotation, Dimensions, numbers, Dimensions, 1, rotated, hardware);
    }

    private void EncodeHalf(int half, EncoderScratch scratch, bool hardware)
    {
        var vector = scratch.Rotated.AsSpan(half * HalfDimensions, HalfDimensions);
        DotProducts.Fill(CentroidsOf(half), HalfDimensions, vector, HalfDimensions, 1, scratch.Products, hardware);
        var nearest = scratch.Nearest(half);
        // Nearer means a smaller |c|² − 2·c·x; |x|² is the same for all.
        scratch.SelectNearest(half, _squares.AsSpan(half * Centroids, Centroids));
        DotProducts.Fill(ProjectionsOf(half), HalfDimensions, vector, HalfDimensions, 1, scratch.Projected, hardware);
        for (var k = 0; k < nearest.Length; k++)
        {
            var medians = MediansOf(half, nearest[k].Centroid);
            uint bits = 0;
            for (var i = 0; i < HalfBits; i++)
                if (scratch.Projected[i] > medians[i])
                    bits |= 1u << i;
            nearest[k].Bits = bits;
        }
    }

    internal ReadOnlySpan<float> CentroidsOf(int half) => _parameters.AsSpan(RotationLength + half * Centroids * HalfDimensions, Centroids * HalfDimensions);

    internal ReadOnlySpan<float> ProjectionsOf(int half) => _parameters.AsSpan(RotationLength + CentroidsLength + half * HalfBits * HalfDimensions, HalfBits * HalfDimensions);

    internal ReadOnlySpan<float> MediansOf(int half, int centroid) =>
        _parameters.AsSpan(RotationLength + CentroidsLength + ProjectionsLength + (half * Centroids + centroid) * HalfBits, HalfBits);

    private DescriptorDecoder MakeDecoder()
    {
        var made = new DescriptorDecoder(this, DecoderParameters.Default.VocabularyId == Id ? DecoderParameters.Default : null);
        return Interlocked.CompareExchange(ref _decoder, made, null) ?? made;
    }

    private static Vocabulary ReadEmbedded()
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream("vocabulary-1.bin")
            ?? throw new InvalidOperationException("The vocabulary is not in the assembly.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return Read(file);
    }
}
