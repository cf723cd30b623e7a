using Catchlight.Imaging;
using Catchlight.Imaging.Features;
using Catchlight.Index.Searching;

namespace Catchlight.Drift;

/// <summary>How one picture fares in a browser and on the server. The server's fingerprint is rounded as a message is, so that only decoding differs.</summary>
/// <param name="Name">The picture.</param>
/// <param name="HashDistance">Bits in which the PDQ hashes differ; null where one of the two cannot open the picture.</param>
/// <param name="Quality">The browser's PDQ quality less the server's.</param>
/// <param name="SameFeatures">Share of the server's features that the browser has within a pixel of the working picture, with a descriptor that is at most 5 % away; 1 where there are none.</param>
/// <param name="SameAnswer">Whether both find the same pictures in the same order, in the same way.</param>
/// <param name="RoundedAnswer">Whether the server finds the same with and without the rounding of a message.</param>
internal sealed record PictureDrift(string Name, int? HashDistance, int Quality, double SameFeatures, bool SameAnswer, bool RoundedAnswer)
{
    private const int WorkingSide = 640;
    private const double MostAway = 0.05;

    public static PictureDrift Of(string name, Fingerprint browser, Fingerprint rounded, Fingerprint whole, References known) => new(
        name, browser.Hash.DistanceTo(rounded.Hash), browser.Quality.Value - rounded.Quality.Value, Math.Round(Same(browser.Features, rounded.Features), 4),
        Same(known.Search(browser), known.Search(rounded)), Same(known.Search(whole), known.Search(rounded)));

    private static bool Same(IReadOnlyList<Match> left, IReadOnlyList<Match> right) =>
        left.Select(match => (match.Picture, match.Kind)).SequenceEqual(right.Select(match => (match.Picture, match.Kind)));

    private static double Same(LocalFeatures left, LocalFeatures right)
    {
        if (right.Count == 0)
            return 1;
        if ((left.Width, left.Height) != (right.Width, right.Height))
            return 0;
        var near = (float)Math.Max(right.Width, right.Height) / WorkingSide;
        return Enumerable.Range(0, right.Count).Count(i => Enumerable.Range(0, left.Count).Any(k => IsSame(left, k, right, i, near))) / (double)right.Count;
    }

    private static bool IsSame(LocalFeatures left, int i, LocalFeatures right, int k, float near)
    {
        Keypoint a = left.Keypoints[i], b = right.Keypoints[k];
        return Math.Abs(a.X - b.X) <= near && Math.Abs(a.Y - b.Y) <= near && Distance(left.Descriptor(i), right.Descriptor(k)) <= MostAway;
    }

    /// <summary>Square of the Euclidean distance, against the square of the length.</summary>
    private static double Distance(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        long apart = 0, length = 0;
        for (var i = 0; i < left.Length; i++)
        {
            apart += (left[i] - right[i]) * (left[i] - right[i]);
            length += right[i] * right[i];
        }
        return (double)apart / Math.Max(length, 1);
    }
}
