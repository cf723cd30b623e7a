using System.Diagnostics;
using Catchlight.Accuracy.Measuring;
using Catchlight.Accuracy.Rendering;
using Catchlight.Imaging;
using Catchlight.Imaging.Geometry;
using Catchlight.Index;
using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Index.Writing;

namespace Catchlight.Accuracy.Running;

/// <summary>Indexes the references and asks every query, as the product does with its defaults.</summary>
internal sealed class CatchlightRun : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("catchlight-accuracy-").FullName;
    private readonly IReadOnlyList<ReferenceRecord> _references;
    private readonly IndexSearcher _searcher;

    /// <summary>Indexes.</summary>
    /// <param name="references">What is searched for.</param>
    /// <param name="threads">How many are fingerprinted at once.</param>
    /// <param name="done">Called for each reference.</param>
    public CatchlightRun(IReadOnlyList<ReferenceRecord> references, int threads, Action done)
    {
        _references = references;
        var prints = new Fingerprint[references.Count];
        Parallel.For(0, prints.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            prints[i] = Fingerprinter.Compute(VipsPaint.Decode(File.ReadAllBytes(references[i].Path)));
            done();
        });
        var directory = new FileSystemDirectory(_folder);
        using (var writer = IndexWriter.Open(directory, null))
        {
            for (var i = 0; i < prints.Length; i++)
                writer.Add(new PictureId(i + 1), prints[i]);
            writer.Publish();
        }
        _searcher = IndexSearcher.Open(directory, SearchOptions.Default with { MaxParallelism = 1 });
    }

    /// <summary>Asks them all.</summary>
    public (RunRecord Run, IReadOnlyList<PredictionRecord> Predictions) Ask(WorkFolder work, IReadOnlyList<QueryRecord> queries, int threads, Action done)
    {
        var predictions = new IReadOnlyList<PredictionRecord>[queries.Count];
        var times = new Times[queries.Count];
        Parallel.For(0, queries.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            var begin = Stopwatch.GetTimestamp();
            var image = VipsPaint.Decode(File.ReadAllBytes(work.QueryFile(queries[i].File)));
            var decoded = Stopwatch.GetTimestamp();
            var print = Fingerprinter.ComputeQuery(image);
            var fingerprinted = Stopwatch.GetTimestamp();
            var result = _searcher.Search(print);
            times[i] = new(Stopwatch.GetElapsedTime(begin, decoded).TotalMilliseconds, Stopwatch.GetElapsedTime(decoded, fingerprinted).TotalMilliseconds, result.Searching.TotalMilliseconds, result.Verifying.TotalMilliseconds);
            predictions[i] = [.. result.Matches.Select(match => new PredictionRecord(queries[i].File, _references[(int)match.Picture.Value - 1].Name, match.Score.Value,
                Numbers(match.Alignment.FoundRegion), Numbers(match.Alignment.QueryRegion)))];
            done();
        });
        var medians = new Dictionary<string, double>
        {
            ["decode"] = Statistics.Median(times.Select(t => t.Decode)),
            ["fingerprint"] = Statistics.Median(times.Select(t => t.Fingerprint)),
            ["search"] = Statistics.Median(times.Select(t => t.Search)),
            ["verify"] = Statistics.Median(times.Select(t => t.Verify)),
        };
        return (new RunRecord("Catchlight", null, null, medians), [.. predictions.SelectMany(p => p)]);
    }

    /// <summary>The names of the references that one fingerprint finds, best first.</summary>
    public IEnumerable<string> Find(Fingerprint print) => _searcher.Search(print).Matches.Select(match => _references[(int)match.Picture.Value - 1].Name);

    public void Dispose()
    {
        _searcher.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static double[] Numbers(Quad quad) => [.. quad.Corners.SelectMany(c => new[] { c.X, c.Y })];

    private readonly record struct Times(double Decode, double Fingerprint, double Search, double Verify);
}
