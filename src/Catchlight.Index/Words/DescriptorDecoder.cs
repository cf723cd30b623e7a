using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Catchlight.Index.Words;

/// <summary>
/// Turns a word with its signature back into a descriptor, as nearly as they tell: in each half the centroid, moved as each bit points. Without
/// <see cref="DecoderParameters"/> for the vocabulary a bit points along its projection. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// All is linear, so that everything but additions is done beforehand, in the space of descriptors:
/// <code>
/// descriptor = first[centroid of the first half] + second[centroid of the second half] + Σ over 16 groups of 4 bits: moves[group][bits]
/// </code>
/// </remarks>
internal sealed class DescriptorDecoder
{
    // How far descriptors lie from the median along a projection, about.
    private const float UsualDistance = 13.6f;
    private const int GroupBits = 4;
    private const int GroupValues = 1 << GroupBits;
    private const int GroupsAHalf = Vocabulary.HalfBits / GroupBits;
    private const int Length = Vocabulary.Dimensions;
    private const int HalfLength = Vocabulary.HalfDimensions;

    private readonly float[] _centroids = new float[2 * Vocabulary.Centroids * Length];
    private readonly float[] _moves = new float[2 * GroupsAHalf * GroupValues * Length];

    /// <param name="vocabulary">Where words come from.</param>
    /// <param name="parameters">Its parameters; null where there are none.</param>
    public DescriptorDecoder(Vocabulary vocabulary, DecoderParameters? parameters)
    {
        for (var half = 0; half < 2; half++)
        {
            for (var centroid = 0; centroid < Vocabulary.Centroids; centroid++)
            {
                var middle = vocabulary.CentroidsOf(half).Slice(centroid * HalfLength, HalfLength).ToArray();
                if (parameters is not null)
                    AddScaled(parameters.Mean(half), 1, middle);
                Unrotate(vocabulary, half, middle, _centroids.AsSpan((half * Vocabulary.Centroids + centroid) * Length, Length));
            }
            for (var group = 0; group < GroupsAHalf; group++)
                for (var bits = 0; bits < GroupValues; bits++)
                {
                    var move = new float[HalfLength];
                    for (var bit = 0; bit < GroupBits; bit++)
                    {
                        var sign = (bits >> bit & 1) != 0 ? 1 : -1;
                        if (parameters is not null)
                            AddScaled(parameters.Direction(half, group * GroupBits + bit), sign, move);
                        else
                            AddScaled(vocabulary.ProjectionsOf(half).Slice((group * GroupBits + bit) * HalfLength, HalfLength), sign * UsualDistance, move);
                    }
                    Unrotate(vocabulary, half, move, _moves.AsSpan(((half * GroupsAHalf + group) * GroupValues + bits) * Length, Length));
                }
        }
    }

    /// <summary>Fills the 128 bytes of a descriptor.</summary>
    public void Decode(VisualWord word, Span<byte> descriptor)
    {
        Span<Vector256<float>> sums = stackalloc Vector256<float>[Length / Vector256<float>.Count];
        sums.Clear();
        Add(_centroids, word.Number >> 8, sums);
        Add(_centroids, Vocabulary.Centroids + (word.Number & 0xFF), sums);
        for (var group = 0; group < 2 * GroupsAHalf; group++)
            Add(_moves, group * GroupValues + (int)(word.Signature >> group * GroupBits & GroupValues - 1), sums);
        var numbers = MemoryMarshal.Cast<Vector256<float>, float>(sums);
        for (var i = 0; i < numbers.Length; i++)
            descriptor[i] = (byte)Math.Clamp(MathF.Round(numbers[i]), 0, 255);
    }

    private static void Add(float[] table, int row, Span<Vector256<float>> sums)
    {
        var numbers = MemoryMarshal.Cast<float, Vector256<float>>(table.AsSpan(row * Length, Length));
        for (var i = 0; i < sums.Length && i < numbers.Length; i++)
            sums[i] += numbers[i];
    }

    private static void AddScaled(ReadOnlySpan<float> direction, float scale, Span<float> sum)
    {
        for (var i = 0; i < direction.Length; i++)
            sum[i] += scale * direction[i];
    }

    /// <summary>The rotation is orthogonal: its transpose undoes it.</summary>
    private static void Unrotate(Vocabulary vocabulary, int half, ReadOnlySpan<float> rotated, Span<float> descriptor)
    {
        descriptor.Clear();
        for (var row = 0; row < rotated.Length; row++)
            AddScaled(vocabulary.Rotation.Slice((half * HalfLength + row) * Length, Length), rotated[row], descriptor);
    }
}
