using System.Diagnostics;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;

namespace Catchlight.Accuracy;

/// <summary>How many edited copies are proved to be copies.</summary>
internal static class Recall
{
    public static void Measure(string data, string folder, int every, int features, string? edit)
    {
        List<Photograph> pictures = [.. Photographs.Load(data, folder)];
        Console.WriteLine($"{folder}: {pictures.Count} pictures, features least {pictures.Min(p => p.Features.Count)}, median {Photographs.Median(pictures.Select(p => (double)p.Features.Count))}; "
            + $"extraction median {Photographs.Median(pictures.Select(p => p.Milliseconds)):0.0} ms");
        var options = FeatureOptions.Default with { MaxFeatures = features };
        foreach (var (name, apply, quality) in Edits.All.Where(e => edit is null || e.Name == edit))
        {
            List<int> inliers = [];
            List<double> milliseconds = [];
            List<string> missed = [];
            for (var i = 0; i < pictures.Count; i += every)
            {
                using var other = Edits.Load(pictures[(i + 17) % pictures.Count].Image);
                var query = pictures[i].Edited(name, p => apply(p, other, i), quality, options);
                var started = Stopwatch.GetTimestamp();
                var alignment = Aligner.Align(query.Features, pictures[i].Features);
                milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                inliers.Add(alignment?.Inliers ?? 0);
                if (alignment is null)
                    missed.Add(pictures[i].Name);
            }
            inliers.Sort();
            Console.WriteLine($"{name,-14} {inliers.Count - missed.Count,4}/{inliers.Count}  inliers 5th percentile {inliers[inliers.Count / 20],3}, median {inliers[inliers.Count / 2],3}; "
                + $"align {Photographs.Median(milliseconds):0.0} ms  {string.Join(' ', missed)}");
        }
    }
}
