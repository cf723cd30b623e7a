using System.Diagnostics;

namespace Catchlight.Speed;

/// <summary>Times of the same work on many files, one thread: of each file the best of some rounds, after one that does not count.</summary>
internal static class Timing
{
    public const int Rounds = 5;

    /// <summary>Milliseconds of each file.</summary>
    public static double[] Best<T>(IReadOnlyList<T> files, Action<T> work)
    {
        var best = new double[files.Count];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round <= Rounds; round++)
            for (var i = 0; i < best.Length; i++)
            {
                var begin = Stopwatch.GetTimestamp();
                work(files[i]);
                if (round > 0)
                    best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            }
        return best;
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
