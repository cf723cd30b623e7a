using Catchlight.Accuracy.Rendering;
using Catchlight.Accuracy.Running;
using Catchlight.Imaging;
using Catchlight.Imaging.Features;
using Catchlight.Index;
using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Index.Words;
using Catchlight.Index.Writing;
using Spectre.Console;

namespace Catchlight.Accuracy.Pairs;

/// <summary>Counts false matches between different photographs, plain and in one common layout.</summary>
internal static class PairMeasurement
{
    public static int Run(IReadOnlyList<Photo> photos, SamePhotograph same, int every, int threads, IAnsiConsole console)
    {
        var total = 0;
        total += Report("unrelated", photos, p => p, same, every, threads, console);
        foreach (var (name, wrap) in Layouts.All)
            total += Report(name, photos, wrap, same, Math.Max(every, 1) * LayoutEvery, threads, console);
        return total;
    }

    // A layout differs little from picture to picture: every fifth pair says enough.
    private const int LayoutEvery = 5;

    private static int Report(string name, IReadOnlyList<Photo> photos, Func<Scene, Scene> wrap, SamePhotograph same, int every, int threads, IAnsiConsole console)
    {
        var prints = new (Fingerprint Query, Fingerprint Kept)[photos.Count];
        Parallel.For(0, photos.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            var image = VipsPaint.Decode(VipsPaint.Jpeg(wrap(Scene.Of(photos[i])).Image, 80));
            prints[i] = (Fingerprinter.ComputeQuery(image), Fingerprinter.Compute(image));
        });
        var kept = AsKept([.. prints.Select(print => print.Kept)]);
        var pairs =
            from i in Enumerable.Range(0, photos.Count)
            from j in Enumerable.Range(0, photos.Count)
            where i != j && (i + j) % every == 0 && same.Of(photos[i].Name) != same.Of(photos[j].Name)
            select ((photos[i].Name, prints[i].Query.Features), (photos[j].Name, kept[j]));
        var (count, matches) = PairCount.Of(pairs, threads, Verifier.ForRoundedDescriptors);
        console.WriteLine($"{name}: {count} pairs, {matches.Count} called a match");
        foreach (var (query, other, alignment) in matches.Take(20))
            console.WriteLine($"  {alignment.Inliers} inliers, coverage {alignment.QueryCoverage:0.00} {alignment.FoundCoverage:0.00}: {query} | {other}");
        return matches.Count;
    }

    /// <summary>The features as an index gives them back, rounded.</summary>
    private static LocalFeatures[] AsKept(Fingerprint[] prints)
    {
        var directory = new MemoryDirectory();
        using (var writer = IndexWriter.Open(directory, null))
        {
            for (var i = 0; i < prints.Length; i++)
                writer.Add(new PictureId(i + 1), prints[i]);
            writer.Publish();
        }
        var snapshot = Snapshot.Open(directory, Vocabulary.Default, null) ?? throw new InvalidOperationException("The index was not published.");
        try
        {
            return [.. snapshot.Segments.SelectMany(segment => Enumerable.Range(0, segment.Pictures).Select(segment.Features))];
        }
        finally
        {
            snapshot.Release();
        }
    }
}
