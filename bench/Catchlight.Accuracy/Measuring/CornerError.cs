using Catchlight.Accuracy.Rendering;
using Catchlight.Accuracy.Running;
using Catchlight.Imaging.Geometry;

namespace Catchlight.Accuracy.Measuring;

/// <summary>How far the found region is from where the photograph lies.</summary>
internal static class CornerError
{
    /// <summary>
    /// The two reported regions state a map from the reference to the query. It is applied to the corners of what is really seen of the
    /// reference: the mean distance from where those really are, % of the query's diagonal. Null where no regions are reported.
    /// </summary>
    public static double? Of(PredictionRecord answer, TruthRecord truth, QueryRecord query)
    {
        if (answer.Found is null || answer.InQuery is null || Homography.Between(ToQuad(answer.Found), ToQuad(answer.InQuery)) is not { } stated)
            return null;
        var sum = 0.0;
        foreach (var (seen, real) in ToQuad(truth.Visible).Corners.Zip(ToQuad(truth.InQuery).Corners))
        {
            var at = stated.Apply(seen);
            sum += Math.Sqrt((at.X - real.X) * (at.X - real.X) + (at.Y - real.Y) * (at.Y - real.Y));
        }
        return 100 * sum / 4 / Math.Sqrt((double)query.Width * query.Width + (double)query.Height * query.Height);
    }

    private static Quad ToQuad(double[] numbers) => new(new(numbers[0], numbers[1]), new(numbers[2], numbers[3]), new(numbers[4], numbers[5]), new(numbers[6], numbers[7]));
}
