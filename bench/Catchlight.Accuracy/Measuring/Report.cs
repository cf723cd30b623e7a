using System.Runtime.InteropServices;
using System.Text.Json;
using Catchlight.Accuracy.Running;
using Spectre.Console;

namespace Catchlight.Accuracy.Measuring;

/// <summary>Everything measured, and where.</summary>
/// <param name="Date">Day of the report.</param>
/// <param name="Machine">Cores, system and runtime.</param>
/// <param name="Seed">What the edits were drawn with.</param>
/// <param name="References">How many pictures were searched among.</param>
/// <param name="Runs">Who searched, and how long it took.</param>
/// <param name="Results">The table.</param>
internal sealed record Report(DateOnly Date, string Machine, int Seed, int References, IReadOnlyList<RunSummary> Runs, IReadOnlyList<EditResult> Results)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true };

    public static Report Of(WorkFolder work, SamePhotograph same, int seed, TimeProvider time)
    {
        var scoring = new Scoring(work.ReadQueries(), same);
        // Ours before the peers.
        var runs = work.ReadRuns().OrderBy(run => run.Searcher != "catchlight").ToList();
        return new(
            DateOnly.FromDateTime(time.GetLocalNow().DateTime), $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}",
            seed, work.ReadReferences().Count,
            [.. runs.Select(run => new RunSummary(run.Run.Name, run.Run.Note, run.Run.Milliseconds))],
            [.. runs.SelectMany(run => scoring.Of(run.Run.Name, run.Run, run.Predictions))]);
    }

    public void WriteJson(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, JsonSerializer.Serialize(this, Options) + "\n");
    }

    /// <summary>One table for each searcher and set.</summary>
    public void Print(IAnsiConsole console)
    {
        foreach (var group in Results.GroupBy(r => (r.Searcher, r.Set)))
        {
            var table = new Table { Title = new TableTitle($"{group.Key.Searcher}, {group.Key.Set}") };
            table.AddColumns("edit", "queries", "R@1", "R@10", "all in 10", "R@P90", "µAP", "wrong", "absent", "false", "corner %");
            foreach (var r in group)
                table.AddRow(Markup.Escape(r.Edit ?? "all"), $"{r.Queries}", Percent(r.First), Percent(r.InTen), Percent(r.AllInTen), Percent(r.RecallAtP90), Percent(r.MicroAp),
                    $"{r.WrongElsewhere}", $"{r.Absent}", $"{r.FalseOnAbsent}", r.CornerError is { } error ? $"{error:0.00}" : "");
            console.Write(table);
        }
        foreach (var run in Runs)
            console.WriteLine($"{run.Searcher}: {string.Join(", ", run.Milliseconds.Select(m => $"{m.Key} {m.Value:0.0} ms"))}{(run.Note is null ? "" : $" ({run.Note})")}");
    }

    private static string Percent(double share) => $"{100 * share:0.0}";
}

/// <summary>One searcher's note and median times.</summary>
internal sealed record RunSummary(string Searcher, string? Note, IReadOnlyDictionary<string, double> Milliseconds);
