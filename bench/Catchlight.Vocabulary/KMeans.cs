namespace Catchlight.VocabularyTraining;

/// <summary>Lloyd's k-means, begun by k-means++ on a sample. A centroid that loses all its points takes the point farthest from its own.</summary>
internal static class KMeans
{
    private const int Rounds = 25;
    private const int SeedingSample = 20_000;

    public static (float[] Centroids, int[] Assignment) Cluster(float[] points, int columns, int clusters, Random random, Action<string> report)
    {
        var count = points.Length / columns;
        var centroids = Begin(points, columns, clusters, random);
        var assignment = new int[count];
        var distances = new float[count];
        for (var round = 0; round < Rounds; round++)
        {
            Assign(points, columns, centroids, assignment, distances);
            Move(points, columns, centroids, assignment, distances);
            report($"k-means round {round + 1}: mean squared distance {distances.Average(d => (double)d):F1}");
        }
        Assign(points, columns, centroids, assignment, distances);
        return (centroids, assignment);
    }

    private static float[] Begin(float[] points, int columns, int clusters, Random random)
    {
        var count = points.Length / columns;
        var sample = Enumerable.Range(0, Math.Min(count, SeedingSample)).Select(_ => random.Next(count)).ToArray();
        var centroids = new float[clusters * columns];
        var nearest = new double[sample.Length];
        Array.Fill(nearest, double.MaxValue);
        var next = sample[0];
        for (var c = 0; c < clusters; c++)
        {
            points.AsSpan(next * columns, columns).CopyTo(centroids.AsSpan(c * columns));
            double total = 0;
            for (var i = 0; i < sample.Length; i++)
            {
                nearest[i] = Math.Min(nearest[i], Distance(points.AsSpan(sample[i] * columns, columns), centroids.AsSpan(c * columns, columns)));
                total += nearest[i];
            }
            var at = random.NextDouble() * total;
            var chosen = 0;
            while (chosen < sample.Length - 1 && (at -= nearest[chosen]) > 0)
                chosen++;
            next = sample[chosen];
        }
        return centroids;
    }

    private static void Assign(float[] points, int columns, float[] centroids, int[] assignment, float[] distances)
    {
        var clusters = centroids.Length / columns;
        var squares = Enumerable.Range(0, clusters).Select(c => DenseMath.Dot(centroids.AsSpan(c * columns, columns), centroids.AsSpan(c * columns, columns))).ToArray();
        Parallel.For(0, assignment.Length, i =>
        {
            var point = points.AsSpan(i * columns, columns);
            var best = float.MaxValue;
            for (var c = 0; c < clusters; c++)
            {
                var distance = squares[c] - 2 * DenseMath.Dot(point, centroids.AsSpan(c * columns, columns));
                if (distance < best)
                    (best, assignment[i]) = (distance, c);
            }
            distances[i] = best + DenseMath.Dot(point, point);
        });
    }

    private static void Move(float[] points, int columns, float[] centroids, int[] assignment, float[] distances)
    {
        var clusters = centroids.Length / columns;
        var sums = new double[centroids.Length];
        var members = new int[clusters];
        for (var i = 0; i < assignment.Length; i++)
        {
            members[assignment[i]]++;
            for (var j = 0; j < columns; j++)
                sums[assignment[i] * columns + j] += points[i * columns + j];
        }
        var farthest = Enumerable.Range(0, assignment.Length).OrderByDescending(i => distances[i]).Take(clusters).ToArray();
        var taken = 0;
        for (var c = 0; c < clusters; c++)
            for (var j = 0; j < columns; j++)
                centroids[c * columns + j] = members[c] > 0 ? (float)(sums[c * columns + j] / members[c]) : points[farthest[j == 0 ? taken++ : taken - 1] * columns + j];
    }

    private static double Distance(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        double sum = 0;
        for (var i = 0; i < a.Length; i++)
            sum += (a[i] - b[i]) * (double)(a[i] - b[i]);
        return sum;
    }
}
