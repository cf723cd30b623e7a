using System.Collections.Concurrent;
using System.Globalization;
using Catchlight.Accuracy.Editing;
using Catchlight.Accuracy.Lettering;
using Catchlight.Accuracy.Pairs;
using Catchlight.Accuracy.Rendering;
using Catchlight.Accuracy.Running;
using Catchlight.Imaging;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;
using Catchlight.Index.Searching;

namespace Catchlight.Accuracy.Marks;

/// <summary>Learns to tell a photograph in both pictures from what both were given, and writes it as C#.</summary>
/// <param name="photos">What is edited, and given marks.</param>
/// <param name="strangers">What covers a part of them; they too are given marks.</param>
/// <param name="same">Which show one photograph.</param>
/// <param name="seed">What the edits are drawn with.</param>
/// <param name="threads">How many pictures at once.</param>
internal sealed class MarkTrainer(IReadOnlyList<Photo> photos, IReadOnlyList<Photo> strangers, SamePhotograph same, int seed, int threads)
{
    // Of all ordered pairs in a layout: pair after pair differs little.
    private const int EveryPair = 4;

    // Where fewer are no letters there is nothing to learn: those are all marks.
    private const int FewestOthers = 4;

    private readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = threads };

    /// <summary>The source of SharedMarkWeights, always the same for the same photographs and seed.</summary>
    public string Train()
    {
        var edited = Edited();
        List<double[]> marked = [.. Layouts.All.SelectMany(layout => Marked(layout.Wrap))];
        edited.RemoveAll(IsAllLetters);
        marked.RemoveAll(IsAllLetters);
        return Source(Fit(edited, marked), edited.Count, marked.Count);
    }

    /// <summary>What every edit of a photograph agrees on with the photographs in it.</summary>
    private List<double[]> Edited()
    {
        var kept = KeptFeatures.Of(Prints(photos, photo => photo.Image, Fingerprinter.Compute)).Zip(photos).ToDictionary(pair => pair.Second.Name, pair => pair.First);
        var jobs = EditCatalogue.All.SelectMany(edit => photos.Select(photo => (Edit: edit, Photo: photo))).ToList();
        var rows = new List<double[]>[jobs.Count];
        Parallel.For(0, jobs.Count, _parallel, i =>
        {
            var (edit, photo) = jobs[i];
            var scene = edit.Make(new EditInput(photo, photos, strangers, new Random(QuerySeed.Of(seed, edit.Name, photo.Name))));
            var query = Fingerprinter.ComputeQuery(VipsPaint.Decode(VipsPaint.Jpeg(scene.Image, edit.Quality))).Features;
            rows[i] =
            [
                .. from placed in scene.Photos
                   let traits = Aligner.TraitsOf(IsMirrored(placed) ? query.Mirrored : query, kept[placed.Photo.Name], Verifier.ForRoundedDescriptors)
                   where traits is not null
                   select traits,
            ];
        });
        return [.. rows.SelectMany(row => row)];
    }

    private static bool IsAllLetters(double[] traits) => Math.Exp(traits[7]) - 1 < FewestOthers - 0.5;

    private static bool IsMirrored(Placed placed)
    {
        PixelPoint a = placed.ToScene.Apply(new(0, 0)), right = placed.ToScene.Apply(new(1, 0)), down = placed.ToScene.Apply(new(0, 1));
        return (right.X - a.X) * (down.Y - a.Y) < (right.Y - a.Y) * (down.X - a.X);
    }

    /// <summary>What different photographs in one layout agree on.</summary>
    private List<double[]> Marked(Func<Scene, Scene> wrap)
    {
        IReadOnlyList<Photo> all = [.. photos, .. strangers];
        Imaging.Pixels.RgbImage Wrapped(Photo photo) => VipsPaint.Decode(VipsPaint.Jpeg(wrap(Scene.Of(photo)).Image, 80));
        var queries = Prints(all, Wrapped, (image, _) => Fingerprinter.ComputeQuery(image));
        var kept = KeptFeatures.Of(Prints(all, Wrapped, Fingerprinter.Compute));
        var rows = new double[]?[all.Count * all.Count];
        Parallel.For(0, rows.Length, _parallel, pair =>
        {
            var (i, j) = (pair / all.Count, pair % all.Count);
            if ((i + j) % EveryPair == 0 && same.Of(all[i].Name) != same.Of(all[j].Name))
                rows[pair] = Aligner.TraitsOf(queries[i].Features, kept[j], Verifier.ForRoundedDescriptors);
        });
        return [.. rows.OfType<double[]>()];
    }

    /// <summary>Fits in units of each column's standard deviation, so that no trait is held back for being small.</summary>
    private static double[] Fit(List<double[]> edited, List<double[]> marked)
    {
        List<double[]> all = [.. edited, .. marked];
        var columns = Enumerable.Range(0, all[0].Length).ToArray();
        double[] means = [.. columns.Select(column => all.Average(row => row[column]))];
        double[] spreads = [.. columns.Select(column => Math.Sqrt(all.Average(row => (row[column] - means[column]) * (row[column] - means[column]))) + double.Epsilon)];
        List<double[]> Scaled(List<double[]> rows) => [.. rows.Select(row => columns.Select(column => (row[column] - means[column]) / spreads[column]).ToArray())];
        var weights = LogisticFit.Of(Scaled(edited), Scaled(marked));
        foreach (var column in columns)
        {
            weights[column] /= spreads[column];
            weights[^1] -= weights[column] * means[column];
        }
        return weights;
    }

    private Fingerprint[] Prints(IReadOnlyList<Photo> of, Func<Photo, Imaging.Pixels.RgbImage> image, Func<Imaging.Pixels.RgbImage, FeatureOptions?, Fingerprint> compute)
    {
        var prints = new Fingerprint[of.Count];
        Parallel.For(0, prints.Length, _parallel, i => prints[i] = compute(image(of[i]), null));
        return prints;
    }

    private static string Source(double[] weights, int edited, int marked)
    {
        string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
        return $$"""
            namespace Catchlight.Imaging.Geometry;

            /// <summary>What <see cref="SharedMark"/> has learned, of {{edited}} edited photographs and {{marked}} pairs in one layout. Made by "Catchlight.Accuracy learn-marks"; not edited by hand.</summary>
            internal static class SharedMarkWeights
            {
                /// <summary>Added to the weighted sum.</summary>
                public const double Bias = {{Number(weights[^1])}};

                /// <summary>One for each of the traits.</summary>
                public static ReadOnlySpan<double> Values => [{{string.Join(", ", weights.SkipLast(1).Select(Number))}}];
            }

            """;
    }
}
