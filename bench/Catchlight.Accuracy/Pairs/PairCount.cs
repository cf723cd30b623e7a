using System.Collections.Concurrent;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;

namespace Catchlight.Accuracy.Pairs;

/// <summary>What the proof says of pairs that are not the same photograph.</summary>
internal static class PairCount
{
    /// <summary>Aligns all given pairs.</summary>
    /// <param name="pairs">Names and features of two pictures.</param>
    /// <param name="threads">How many at once.</param>
    /// <param name="options">What counts as a proof; null for the usual.</param>
    /// <returns>How many pairs, and those that were called a match.</returns>
    public static (int Pairs, IReadOnlyList<(string Query, string Found, Alignment Alignment)> Matches) Of(
        IEnumerable<((string Name, LocalFeatures Features) Query, (string Name, LocalFeatures Features) Found)> pairs, int threads, AlignerOptions? options)
    {
        var count = 0;
        var matches = new ConcurrentBag<(string, string, Alignment)>();
        Parallel.ForEach(pairs, new ParallelOptions { MaxDegreeOfParallelism = threads }, pair =>
        {
            Interlocked.Increment(ref count);
            if (Aligner.Align(pair.Query.Features, pair.Found.Features, options) is { } alignment)
                matches.Add((pair.Query.Name, pair.Found.Name, alignment));
        });
        return (count, [.. matches.OrderByDescending(m => m.Item3.Inliers).ThenBy(m => m.Item1, StringComparer.Ordinal).ThenBy(m => m.Item2, StringComparer.Ordinal)]);
    }
}
