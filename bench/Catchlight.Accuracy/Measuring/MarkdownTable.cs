using System.Globalization;
using System.Text;

namespace Catchlight.Accuracy.Measuring;

/// <summary>The results as tables for a document: ours in full, of the peers the share that is right at the first place.</summary>
internal static class MarkdownTable
{
    public static void Write(string path, Report report)
    {
        var searchers = report.Results.Select(r => r.Searcher).Distinct().ToList();
        var text = new StringBuilder();
        foreach (var set in report.Results.GroupBy(r => r.Set).Where(set => set.Any(r => r.Queries > 0)))
        {
            text.Append(CultureInfo.InvariantCulture, $"### {set.Key}\n\n| edit | queries | R@1 | R@10 | all in 10 | R@P90 | µAP | wrong | false / absent | corner % |");
            text.AppendJoin("", searchers.Skip(1).Select(s => $" {s} |")).Append("\n|---|---|---|---|---|---|---|---|---|---|").AppendJoin("", searchers.Skip(1).Select(_ => "---|")).Append('\n');
            foreach (var edit in set.GroupBy(r => r.Edit))
                if (edit.FirstOrDefault(r => r.Searcher == searchers[0]) is { } ours)
                {
                    text.Append(CultureInfo.InvariantCulture,
                        $"| {ours.Edit ?? "**all**"} | {ours.Queries} | {100 * ours.First:0.0} | {100 * ours.InTen:0.0} | {100 * ours.AllInTen:0.0} | {100 * ours.RecallAtP90:0.0} | {100 * ours.MicroAp:0.0} | {ours.WrongElsewhere} | {ours.FalseOnAbsent} / {ours.Absent} | {ours.CornerError:0.00} |");
                    foreach (var searcher in searchers.Skip(1))
                        text.Append(CultureInfo.InvariantCulture, $" {(edit.FirstOrDefault(r => r.Searcher == searcher && r.Queries > 0) is { } peer ? $"{100 * peer.First:0.0}" : "–")} |");
                    text.Append('\n');
                }
            text.Append('\n');
        }
        File.WriteAllText(path, text.ToString());
    }
}
