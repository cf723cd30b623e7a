namespace Catchlight.Accuracy.Lettering;

/// <summary>Logistic regression by Newton's method, both classes weighing the same, with a ridge of 1.</summary>
internal static class LogisticFit
{
    private const int Rounds = 20;
    private const double Ridge = 1;

    /// <summary>A weight for each column, then the bias.</summary>
    public static double[] Of(IReadOnlyList<double[]> positive, IReadOnlyList<double[]> negative)
    {
        var columns = positive[0].Length + 1;
        var weights = new double[columns];
        for (var round = 0; round < Rounds; round++)
        {
            var hessian = new double[columns, columns];
            var gradient = new double[columns];
            for (var i = 0; i < columns; i++)
            {
                hessian[i, i] = Ridge;
                gradient[i] = -Ridge * weights[i];
            }
            var all = positive.Count + negative.Count;
            Add(positive, 1, all / 2.0 / positive.Count, weights, hessian, gradient);
            Add(negative, 0, all / 2.0 / negative.Count, weights, hessian, gradient);
            Solve(hessian, gradient);
            for (var i = 0; i < columns; i++)
                weights[i] += gradient[i];
        }
        return weights;
    }

    private static void Add(IReadOnlyList<double[]> rows, double label, double importance, double[] weights, double[,] hessian, double[] gradient)
    {
        var last = weights.Length - 1;
        foreach (var row in rows)
        {
            var sum = weights[last];
            for (var i = 0; i < last; i++)
                sum += weights[i] * row[i];
            var probability = 1 / (1 + Math.Exp(-sum));
            double error = importance * (label - probability), curvature = importance * probability * (1 - probability);
            for (var i = 0; i <= last; i++)
            {
                var x = i == last ? 1 : row[i];
                gradient[i] += error * x;
                for (var j = 0; j <= i; j++)
                    hessian[i, j] += curvature * x * (j == last ? 1 : row[j]);
            }
        }
    }

    /// <summary>Cholesky's decomposition of the lower triangle; <paramref name="right"/> becomes the solution.</summary>
    private static void Solve(double[,] lower, double[] right)
    {
        var size = right.Length;
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = lower[i, j];
                for (var k = 0; k < j; k++)
                    sum -= lower[i, k] * lower[j, k];
                lower[i, j] = i == j ? Math.Sqrt(sum) : sum / lower[j, j];
            }
            for (var k = 0; k < i; k++)
                right[i] -= lower[i, k] * right[k];
            right[i] /= lower[i, i];
        }
        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
                right[i] -= lower[k, i] * right[k];
            right[i] /= lower[i, i];
        }
    }
}
