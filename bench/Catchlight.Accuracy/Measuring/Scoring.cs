using Catchlight.Accuracy.Running;

namespace Catchlight.Accuracy.Measuring;

/// <summary>
/// Micro-average precision and recall at 90 % precision as the DISC21 evaluation defines them (Douze et al., "The 2021 image similarity
/// dataset and challenge", 2021, section 5; facebookresearch/isc2021): all answers to all queries together, in the order of their scores,
/// absent pictures included.
/// </summary>
internal sealed class Scoring(IReadOnlyList<QueryRecord> queries, SamePhotograph same)
{
    private const int First = 10;
    private const double Precision = 0.9;

    /// <summary>The results edit by edit for each set, then all edits together.</summary>
    public IEnumerable<EditResult> Of(string searcher, RunRecord run, IReadOnlyList<PredictionRecord> predictions)
    {
        var asked = run.Queries?.ToHashSet();
        var byQuery = predictions.GroupBy(p => p.Query).ToDictionary(g => g.Key, g => Best(g));
        var included = queries.Where(q => asked?.Contains(q.File) ?? true).ToList();
        foreach (var set in included.GroupBy(q => q.Set))
        {
            foreach (var edit in set.GroupBy(q => q.Edit))
                yield return Of(searcher, set.Key, edit.Key, [.. edit], byQuery);
            yield return Of(searcher, set.Key, null, [.. set], byQuery);
        }
    }

    /// <summary>One answer a photograph, best first.</summary>
    private IReadOnlyList<PredictionRecord> Best(IEnumerable<PredictionRecord> answers) =>
        [.. answers.OrderByDescending(a => a.Score).ThenBy(a => a.Reference, StringComparer.Ordinal).DistinctBy(a => same.Of(a.Reference))];

    private EditResult Of(string searcher, string set, string? edit, List<QueryRecord> asked, Dictionary<string, IReadOnlyList<PredictionRecord>> byQuery)
    {
        int known = 0, first = 0, pairs = 0, inTen = 0, allInTen = 0, absent = 0, falseOnAbsent = 0, wrong = 0;
        var judged = new List<(double Score, bool Right)>();
        var corners = new List<double>();
        foreach (var query in asked)
        {
            var answers = byQuery.GetValueOrDefault(query.File, []);
            var truth = query.Truth.ToDictionary(t => same.Of(t.Reference));
            judged.AddRange(answers.Select(a => (a.Score, truth.ContainsKey(same.Of(a.Reference)))));
            var wrongHere = answers.Count(a => !truth.ContainsKey(same.Of(a.Reference)));
            if (truth.Count == 0)
            {
                absent++;
                falseOnAbsent += wrongHere;
                continue;
            }
            known++;
            wrong += wrongHere;
            pairs += truth.Count;
            first += answers.Count > 0 && truth.ContainsKey(same.Of(answers[0].Reference)) ? 1 : 0;
            var found = answers.Take(First).Count(a => truth.ContainsKey(same.Of(a.Reference)));
            inTen += found;
            allInTen += found == truth.Count ? 1 : 0;
            foreach (var answer in answers)
                if (truth.TryGetValue(same.Of(answer.Reference), out var where) && where.Reference == answer.Reference && CornerError.Of(answer, where, query) is { } error)
                    corners.Add(error);
        }
        var (microAp, recall) = Curve(judged, pairs);
        return new(searcher, set, edit, known, Share(first, known), Share(inTen, pairs), Share(allInTen, known), recall, microAp, absent, falseOnAbsent, wrong, corners.Count == 0 ? null : Statistics.Median(corners));
    }

    private static (double MicroAp, double RecallAtP90) Curve(List<(double Score, bool Right)> judged, int pairs)
    {
        double area = 0, recall = 0;
        int right = 0, all = 0;
        // Equal scores are one step of the threshold.
        foreach (var step in judged.GroupBy(j => j.Score).OrderByDescending(g => g.Key))
        {
            var more = step.Count(j => j.Right);
            (right, all) = (right + more, all + step.Count());
            var precision = (double)right / all;
            area += precision * more / Math.Max(pairs, 1);
            if (precision >= Precision)
                recall = Share(right, pairs);
        }
        return (area, recall);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
