using System.Diagnostics;
using Catchlight.Imaging.Geometry;

namespace Catchlight.Accuracy;

/// <summary>How many inliers pairs of different photographs reach by chance.</summary>
internal static class Unrelated
{
    private const int WorthNaming = 6;

    public static void Measure(List<Photograph> pictures, int every, AlignerOptions options)
    {
        var pairs = new SortedDictionary<int, int>();
        List<double> milliseconds = [];
        for (var i = 0; i < pictures.Count; i++)
            for (var j = 0; j < pictures.Count; j++)
            {
                if (i == j || (i + j) % every != 0)
                    continue;
                var started = Stopwatch.GetTimestamp();
                var inliers = Aligner.Align(pictures[i].Features, pictures[j].Features, options)?.Inliers ?? 0;
                milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                pairs[inliers] = pairs.GetValueOrDefault(inliers) + 1;
                if (inliers >= WorthNaming)
                    Console.WriteLine($"{inliers} inliers: {pictures[i].Name} | {pictures[j].Name}");
            }
        Console.WriteLine($"{milliseconds.Count} pairs, median {Photographs.Median(milliseconds):0.00} ms; pairs by inliers: {string.Join(", ", pairs.Select(p => $"{p.Key}: {p.Value}"))}");
    }
}
