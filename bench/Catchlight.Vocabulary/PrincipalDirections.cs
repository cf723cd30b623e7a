namespace Catchlight.VocabularyTraining;

/// <summary>Eigenvectors of the covariance of a set of rows, by Jacobi's cyclic rotations.</summary>
internal static class PrincipalDirections
{
    private const int MaxSweeps = 60;

    public static (double[] Values, double[][] Vectors) Of(float[] rows, int columns)
    {
        var matrix = Covariance(rows, columns);
        var vectors = new double[columns, columns];
        for (var i = 0; i < columns; i++)
            vectors[i, i] = 1;
        for (var sweep = 0; sweep < MaxSweeps && OffDiagonal(matrix) > 1e-12 * Diagonal(matrix); sweep++)
            for (var p = 0; p < columns; p++)
                for (var q = p + 1; q < columns; q++)
                    Rotate(matrix, vectors, p, q);
        return (
            [.. Enumerable.Range(0, columns).Select(i => matrix[i, i])],
            [.. Enumerable.Range(0, columns).Select(i => Enumerable.Range(0, columns).Select(j => vectors[j, i]).ToArray())]);
    }

    private static double[,] Covariance(float[] rows, int columns)
    {
        var count = rows.Length / columns;
        var mean = new double[columns];
        for (var i = 0; i < rows.Length; i++)
            mean[i % columns] += rows[i] / (double)count;
        var matrix = new double[columns, columns];
        Parallel.For(0, columns, a =>
        {
            var sums = new double[columns];
            for (var r = 0; r < count; r++)
            {
                var da = rows[r * columns + a] - mean[a];
                for (var b = 0; b < columns; b++)
                    sums[b] += da * (rows[r * columns + b] - mean[b]);
            }
            for (var b = 0; b < columns; b++)
                matrix[a, b] = sums[b] / count;
        });
        return matrix;
    }

    private static void Rotate(double[,] matrix, double[,] vectors, int p, int q)
    {
        if (matrix[p, q] == 0)
            return;
        var theta = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q]);
        var t = Math.Sign(theta) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
        if (theta == 0)
            t = 1;
        double c = 1 / Math.Sqrt(t * t + 1), s = t * c;
        var size = matrix.GetLength(0);
        for (var k = 0; k < size; k++)
            (matrix[k, p], matrix[k, q]) = (c * matrix[k, p] - s * matrix[k, q], s * matrix[k, p] + c * matrix[k, q]);
        for (var k = 0; k < size; k++)
            (matrix[p, k], matrix[q, k]) = (c * matrix[p, k] - s * matrix[q, k], s * matrix[p, k] + c * matrix[q, k]);
        for (var k = 0; k < size; k++)
            (vectors[k, p], vectors[k, q]) = (c * vectors[k, p] - s * vectors[k, q], s * vectors[k, p] + c * vectors[k, q]);
    }

    private static double OffDiagonal(double[,] matrix)
    {
        double sum = 0;
        for (var i = 0; i < matrix.GetLength(0); i++)
            for (var j = 0; j < i; j++)
                sum += 2 * matrix[i, j] * matrix[i, j];
        return sum;
    }

    private static double Diagonal(double[,] matrix)
    {
        double sum = 0;
        for (var i = 0; i < matrix.GetLength(0); i++)
            sum += matrix[i, i] * matrix[i, i];
        return sum;
    }
}
