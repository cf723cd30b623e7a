using System.Diagnostics;
using Catchlight.Imaging;
using Catchlight.Index.Searching;

namespace Catchlight.IndexScale;

/// <summary>Searches one after the other, each timed.</summary>
internal sealed class Searches(IndexSearcher searcher)
{
    private readonly List<double> _whole = [];
    private readonly List<double> _cpu = [];

    /// <summary>Half of all searches so far took less than this many milliseconds, and 99 of 100 less than the second; then processor time.</summary>
    public (double Median, double NinetyNine, double Cpu) Times => (At(_whole, 0.5), At(_whole, 0.99), At(_cpu, 0.5));

    /// <param name="name">What was done to the pictures.</param>
    /// <param name="queries">What is searched for, and the id of its original.</param>
    /// <param name="provable">How many of them are provable.</param>
    public Found Run(string name, IReadOnlyList<(Fingerprint Query, long Original)> queries, int provable)
    {
        int found = 0, first = 0;
        List<double> whole = [], candidates = [], cpu = [];
        using var process = Process.GetCurrentProcess();
        foreach (var (query, original) in queries)
        {
            process.Refresh();
            var used = process.TotalProcessorTime;
            var result = searcher.Search(query);
            process.Refresh();
            cpu.Add((process.TotalProcessorTime - used).TotalMilliseconds);
            whole.Add((result.Searching + result.Verifying).TotalMilliseconds);
            candidates.Add(result.Searching.TotalMilliseconds);
            found += result.Matches.Any(match => match.Picture.Value == original) ? 1 : 0;
            first += result.Matches.Count > 0 && result.Matches[0].Picture.Value == original ? 1 : 0;
        }
        _whole.AddRange(whole);
        _cpu.AddRange(cpu);
        var measured = new Found(name, queries.Count, provable, found, first, At(whole, 0.5), At(candidates, 0.5), At(cpu, 0.5));
        Console.WriteLine($"  {name}: of {measured.Queries} provable {provable}, found {found}, first {first}; median {measured.SearchMilliseconds} ms ({measured.CandidateMilliseconds} for candidates), processor {measured.CpuMilliseconds} ms");
        return measured;
    }

    private static double At(List<double> values, double share) => Math.Round(values.Order().ElementAt((int)(share * (values.Count - 1))), 1);
}
