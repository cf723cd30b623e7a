namespace Catchlight.VocabularyTraining;

/// <summary>Random directions, each at right angles to the others.</summary>
internal static class RandomDirections
{
    /// <summary>Gaussian rows made orthonormal one after the other (Gram and Schmidt).</summary>
    public static float[] Orthogonal(int rows, int columns, Random random)
    {
        var directions = new double[rows][];
        for (var r = 0; r < rows; r++)
        {
            var row = Enumerable.Range(0, columns).Select(_ => Gaussian(random)).ToArray();
            for (var before = 0; before < r; before++)
            {
                var along = row.Zip(directions[before], (a, b) => a * b).Sum();
                for (var i = 0; i < columns; i++)
                    row[i] -= along * directions[before][i];
            }
            var length = Math.Sqrt(row.Sum(value => value * value));
            directions[r] = [.. row.Select(value => value / length)];
        }
        return [.. directions.SelectMany(row => row).Select(value => (float)value)];
    }

    private static double Gaussian(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
