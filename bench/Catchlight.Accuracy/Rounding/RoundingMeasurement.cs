using System.Globalization;
using Catchlight.Accuracy.Rendering;
using Catchlight.Accuracy.Running;
using Catchlight.Imaging;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Wire;
using Spectre.Console;

namespace Catchlight.Accuracy.Rounding;

/// <summary>What is found less, and more, where the fingerprints that search are rounded, against the same fingerprints as they were computed.</summary>
internal sealed class RoundingMeasurement(WorkFolder work, SamePhotograph same, int threads)
{
    private readonly IReadOnlyList<QueryRecord> _queries = work.ReadQueries();

    /// <summary>Measures, and prints a row for each way of rounding.</summary>
    /// <param name="values">How many values the numbers of descriptors are rounded to, one after the other.</param>
    /// <param name="console">Where to.</param>
    public void Run(IReadOnlyList<int> values, IAnsiConsole console)
    {
        var exact = new Fingerprint[_queries.Count];
        Each(i => exact[i] = Fingerprinter.Compute(VipsPaint.Decode(File.ReadAllBytes(work.QueryFile(_queries[i].File))), FeatureOptions.Query));
        var counts = new long[256];
        foreach (var number in exact.SelectMany(print => print.Features.Descriptors.ToArray()))
            counts[number]++;
        using var run = new CatchlightRun(work.ReadReferences(), threads, () => { });
        var before = Find(run, exact, print => print);
        var table = new Table().Border(TableBorder.Markdown).AddColumns("rounded", "values", "bits", "moved", "first", "pairs", "won", "lost", "wrong");
        table.AddRow(["nothing", "", "", "", .. Row(before, before)]);
        table.AddRow(["as sent", "", "", "", .. Row(before, Find(run, exact, FingerprintRounding.Round))]);
        foreach (var levels in values.Select(count => new Levels(counts, count)))
            table.AddRow(["numbers", string.Join(' ', levels.Values), Text(levels.Entropy), Text(levels.Error), .. Row(before, Find(run, exact, print => Round(print, levels)))]);
        console.Write(table);
    }

    private static Fingerprint Round(Fingerprint print, Levels levels)
    {
        var features = print.Features;
        return print with { Features = new LocalFeatures(features.Width, features.Height, features.Keypoints.ToArray(), levels.Round(features.Descriptors)) };
    }

    private Found[] Find(CatchlightRun run, Fingerprint[] prints, Func<Fingerprint, Fingerprint> round)
    {
        var found = new Found[prints.Length];
        Each(i =>
        {
            var truth = _queries[i].Truth.Select(t => same.Of(t.Reference)).ToHashSet();
            var answers = run.Find(round(prints[i])).Select(same.Of).Distinct().ToList();
            found[i] = new Found(answers.Count > 0 && truth.Contains(answers[0]), answers.Count(truth.Contains), answers.Count(answer => !truth.Contains(answer)));
        });
        return found;
    }

    private static IEnumerable<string> Row(Found[] before, Found[] now) =>
    [
        Text(now.Count(found => found.First)), Text(now.Sum(found => found.Right)),
        Text(before.Zip(now).Sum(pair => Math.Max(0, pair.Second.Right - pair.First.Right))), Text(before.Zip(now).Sum(pair => Math.Max(0, pair.First.Right - pair.Second.Right))),
        Text(now.Sum(found => found.Wrong)),
    ];

    private void Each(Action<int> work) => Parallel.For(0, _queries.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, work);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    private readonly record struct Found(bool First, int Right, int Wrong);
}
