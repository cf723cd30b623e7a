namespace Catchlight.Accuracy.Measuring;

/// <summary>How one searcher does on one edit of one set.</summary>
/// <param name="Searcher">Who.</param>
/// <param name="Set">The folder of the photographs.</param>
/// <param name="Edit">The edit; null for all together.</param>
/// <param name="Queries">Queries with something to find.</param>
/// <param name="First">Share of them whose first answer is right (recall@1; with more than one source any of them is right).</param>
/// <param name="InTen">Share of all (query, source) pairs found among a query's first ten answers (recall@10).</param>
/// <param name="AllInTen">Share of queries with every source among the first ten.</param>
/// <param name="RecallAtP90">The largest share of pairs found at any threshold of the score that keeps 90 % of all answers right.</param>
/// <param name="MicroAp">Area under precision over recall of all answers in the order of their scores (micro-average precision).</param>
/// <param name="Absent">Queries with nothing to find.</param>
/// <param name="FalseOnAbsent">Answers to those.</param>
/// <param name="WrongElsewhere">Wrong answers to queries with something to find.</param>
/// <param name="CornerError">Median over right answers of the mean distance of the region's corners from the truth, % of the query's diagonal; null without regions.</param>
internal sealed record EditResult(
    string Searcher, string Set, string? Edit, int Queries, double First, double InTen, double AllInTen, double RecallAtP90, double MicroAp,
    int Absent, int FalseOnAbsent, int WrongElsewhere, double? CornerError);
