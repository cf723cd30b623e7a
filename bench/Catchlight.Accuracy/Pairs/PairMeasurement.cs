using Catchlight.Accuracy.Rendering;
using Catchlight.Accuracy.Running;
using Catchlight.Imaging;
using Catchlight.Index.Searching;
using Spectre.Console;

namespace Catchlight.Accuracy.Pairs;

/// <summary>Counts false matches between different photographs, plain and in one common layout.</summary>
internal static class PairMeasurement
{
    private const string Plain = "unrelated";

    /// <summary>How many were called a match.</summary>
    public static int Run(IReadOnlyList<Photo> photos, SamePhotograph same, string[] wanted, PairChoice choice, int threads, IAnsiConsole console)
    {
        var total = 0;
        foreach (var (name, wrap) in Layouts.All.Prepend((Plain, photo => photo)))
            if (wanted.Length == 0 || wanted.Any(w => name.StartsWith(w, StringComparison.Ordinal)))
                total += Report(name, photos, wrap, same, name == Plain ? choice : choice.OfLayout, threads, console);
        return total;
    }

    private static int Report(string name, IReadOnlyList<Photo> photos, Func<Scene, Scene> wrap, SamePhotograph same, PairChoice choice, int threads, IAnsiConsole console)
    {
        var prints = new (Fingerprint Query, Fingerprint Kept)[photos.Count];
        Parallel.For(0, photos.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            var image = VipsPaint.Decode(VipsPaint.Jpeg(wrap(Scene.Of(photos[i])).Image, 80));
            prints[i] = (Fingerprinter.ComputeQuery(image), Fingerprinter.Compute(image));
        });
        var kept = KeptFeatures.Of([.. prints.Select(print => print.Kept)]);
        var pairs =
            from i in Enumerable.Range(0, photos.Count)
            from j in Enumerable.Range(0, photos.Count)
            where i != j && choice.Has(i, j) && same.Of(photos[i].Name) != same.Of(photos[j].Name)
            select ((photos[i].Name, prints[i].Query.Features), (photos[j].Name, kept[j]));
        var (count, matches) = PairCount.Of(pairs, threads, Verifier.ForRoundedDescriptors);
        console.WriteLine($"{name}: {count} pairs, {matches.Count} called a match");
        foreach (var (query, other, alignment) in matches.Take(20))
            console.WriteLine($"  {alignment.Inliers} inliers, coverage {alignment.QueryCoverage:0.00} {alignment.FoundCoverage:0.00}: {query} | {other}");
        return matches.Count;
    }
}
