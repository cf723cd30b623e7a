using Catchlight.Index.Words;

namespace Catchlight.VocabularyTraining;

/// <summary>
/// Learns what the bits of signatures tell of descriptors: least squares, with a bit as +1 or −1, of where a descriptor lies as seen from its
/// centroid. The same descriptors give the same bytes.
/// </summary>
internal static class DecoderTrainer
{
    private const int Dimensions = 128;
    private const int Half = 64;
    private const int Bits = 32;

    public static byte[] Train(DescriptorSet descriptors, Vocabulary vocabulary)
    {
        var rows = descriptors.ToRows();
        var bytes = Array.ConvertAll(rows, value => (byte)value);
        var words = vocabulary.Encode(bytes, 1);
        var numbers = new float[DecoderParameters.Length];
        for (var half = 0; half < 2; half++)
            Solve(vocabulary, half, bytes, words).CopyTo(numbers, half * DecoderParameters.Rows * Half);
        return DecoderParameters.Write(vocabulary.Id, numbers);
    }

    private static float[] Solve(Vocabulary vocabulary, int half, byte[] descriptors, VisualWord[] words)
    {
        const int Unknowns = 1 + Bits;
        // Each row: the products of one unknown with all, then with all dimensions of the way from the centroid.
        var equations = new double[Unknowns][];
        for (var i = 0; i < Unknowns; i++)
            equations[i] = new double[Unknowns + Half];
        var rotated = new float[Dimensions];
        var known = new double[Unknowns + Half];
        for (var d = 0; d < words.Length; d++)
        {
            vocabulary.Rotate(descriptors.AsSpan(d * Dimensions, Dimensions), rotated, true);
            var centroid = vocabulary.CentroidsOf(half).Slice((half == 0 ? words[d].Number >> 8 : words[d].Number & 0xFF) * Half, Half);
            known[0] = 1;
            for (var bit = 0; bit < Bits; bit++)
                known[1 + bit] = (words[d].Signature >> (half * Bits + bit) & 1) != 0 ? 1 : -1;
            for (var i = 0; i < Half; i++)
                known[Unknowns + i] = rotated[half * Half + i] - centroid[i];
            for (var row = 0; row < Unknowns; row++)
                for (var column = 0; column < known.Length; column++)
                    equations[row][column] += known[row] * known[column];
        }
        Eliminate(equations);
        return [.. equations.SelectMany(row => row.Skip(Unknowns)).Select(value => (float)value)];
    }

    /// <summary>Gauss and Jordan; products of signs with themselves are far from singular.</summary>
    private static void Eliminate(double[][] equations)
    {
        for (var pivot = 0; pivot < equations.Length; pivot++)
        {
            var by = equations[pivot][pivot];
            for (var column = 0; column < equations[pivot].Length; column++)
                equations[pivot][column] /= by;
            for (var row = 0; row < equations.Length; row++)
            {
                var factor = equations[row][pivot];
                for (var column = 0; row != pivot && column < equations[row].Length; column++)
                    equations[row][column] -= factor * equations[pivot][column];
            }
        }
    }
}
