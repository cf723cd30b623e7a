using Catchlight.Evidence.Exhibits;
using Catchlight.Evidence.Words;

namespace Catchlight.Evidence.Reports;

/// <summary>What is missing or not known, so that nobody has to find out.</summary>
internal static class Gaps
{
    /// <summary>Sentences, what the person said first.</summary>
    public static IReadOnlyList<string> Of(ReportFacts facts)
    {
        var (contents, words) = (facts.Contents, facts.Contents.Words);
        var (evidence, timeline) = (contents.Case, contents.Timeline());
        var (undated, unzoned) = (timeline.Count(entry => entry.When is null), timeline.Count(entry => entry.When is { IsDayOnly: false } when && when.Utc(evidence.Zone) is null));
        var (media, unsaid) = (facts.Packed.Sum(item => item.LeftOut?.Count ?? 0), contents.Recorded.Count(file => file.Reason != RecordReason.Intimate));
        return
        [
            .. evidence.Missing,
            .. contents.Remarks,
            .. contents.Identifiers().Count == 0 ? [words["gap.no-identifiers"]] : Array.Empty<string>(),
            .. Some("gap.undated", undated),
            .. Some("gap.unzoned", unzoned),
            .. evidence.Payments.Where(payment => payment.Reference is null).Select(payment => words.Format("gap.reference", ("sum", words.Sum(payment)))),
            .. evidence.Payments.Where(payment => payment.Collected is null).Select(payment => words.Format("gap.collected", ("sum", words.Sum(payment)))),
            .. Some("gap.media", media),
            .. Some("gap.recorded", unsaid),
        ];

        IEnumerable<string> Some(string key, int count) => count > 0 ? [words.Count(key, count)] : [];
    }
}
