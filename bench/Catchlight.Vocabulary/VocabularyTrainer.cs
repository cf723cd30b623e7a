using Catchlight.Index.Words;

namespace Catchlight.VocabularyTraining;

/// <summary>
/// Learns a vocabulary. Principal directions are dealt to the two halves so that each carries as much (the product of their variances is
/// balanced); each half is clustered by k-means; signatures are projections on random orthogonal directions, cut at the median of the
/// descriptors of each centroid. Seeded: the same descriptors give the same bytes.
/// </summary>
internal static class VocabularyTrainer
{
    private const int Seed = 20261124;
    private const int Dimensions = 128;
    private const int Half = 64;
    private const int Centroids = 256;
    private const int Bits = 32;
    // Fewer descriptors than this at a centroid: the median is mixed with that of the whole half.
    private const int EnoughForMedian = 64;

    public static byte[] Train(DescriptorSet descriptors, Action<string> report)
    {
        var rows = descriptors.ToRows();
        var (values, vectors) = PrincipalDirections.Of(rows, Dimensions);
        var rotation = Deal(values, vectors);
        report("rotation done");

        var centroids = new float[2 * Centroids * Half];
        var projections = new float[2 * Bits * Half];
        var medians = new float[2 * Centroids * Bits];
        for (var half = 0; half < 2; half++)
        {
            var points = Project(rows, Dimensions, rotation.AsSpan(half * Half * Dimensions, Half * Dimensions).ToArray(), Half);
            var clusters = KMeans.Cluster(points, Half, Centroids, new Random(Seed + half), report);
            clusters.Centroids.CopyTo(centroids, half * Centroids * Half);
            var directions = RandomDirections.Orthogonal(Bits, Half, new Random(Seed + 2 + half));
            directions.CopyTo(projections, half * Bits * Half);
            Medians(Project(points, Half, directions, Bits), clusters.Assignment).CopyTo(medians, half * Centroids * Bits);
        }
        return Vocabulary.Write(rotation, centroids, projections, medians);
    }

    /// <summary>The directions as rows: those of the first half first.</summary>
    private static float[] Deal(double[] values, double[][] vectors)
    {
        var halves = new[] { new List<double[]>(), new List<double[]>() };
        var carried = new double[2];
        foreach (var i in Enumerable.Range(0, Dimensions).OrderByDescending(i => values[i]))
        {
            var to = halves[0].Count == Half ? 1 : halves[1].Count == Half ? 0 : carried[0] <= carried[1] ? 0 : 1;
            halves[to].Add(vectors[i]);
            carried[to] += Math.Log(Math.Max(values[i], 1e-9));
        }
        return [.. halves.SelectMany(half => half).SelectMany(vector => vector).Select(value => (float)value)];
    }

    private static float[] Project(float[] rows, int columns, float[] matrix, int outputs)
    {
        var count = rows.Length / columns;
        var projected = new float[count * outputs];
        Parallel.For(0, count, i =>
        {
            var row = rows.AsSpan(i * columns, columns);
            for (var o = 0; o < outputs; o++)
                projected[i * outputs + o] = DenseMath.Dot(row, matrix.AsSpan(o * columns, columns));
        });
        return projected;
    }

    private static float[] Medians(float[] projected, int[] assignment)
    {
        var medians = new float[Centroids * Bits];
        var all = Enumerable.Range(0, assignment.Length).ToArray();
        var members = all.ToLookup(i => assignment[i]);
        for (var bit = 0; bit < Bits; bit++)
        {
            var overall = Median(all, projected, bit);
            for (var c = 0; c < Centroids; c++)
            {
                var own = members[c].ToArray();
                var weight = Math.Min(1f, own.Length / (float)EnoughForMedian);
                medians[c * Bits + bit] = own.Length == 0 ? overall : weight * Median(own, projected, bit) + (1 - weight) * overall;
            }
        }
        return medians;
    }

    private static float Median(int[] members, float[] projected, int bit)
    {
        var values = Array.ConvertAll(members, i => projected[i * Bits + bit]);
        Array.Sort(values);
        return values.Length % 2 == 1 ? values[values.Length / 2] : (values[values.Length / 2 - 1] + values[values.Length / 2]) / 2;
    }
}
