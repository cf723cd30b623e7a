using Catchlight.Evidence.Exhibits;

namespace Catchlight.Evidence.Reports;

/// <summary>What is missing or not known, so that nobody has to find out.</summary>
internal static class Gaps
{
    /// <summary>Sentences, what the person said first.</summary>
    public static IReadOnlyList<string> Of(ReportFacts facts)
    {
        var contents = facts.Contents;
        var (evidence, timeline) = (contents.Case, contents.Timeline());
        var (undated, unzoned) = (timeline.Count(entry => entry.When is null), timeline.Count(entry => entry.When is { IsDayOnly: false } when && when.Utc(evidence.Zone) is null));
        var (media, unsaid) = (facts.Packed.Sum(item => item.LeftOut?.Count ?? 0), contents.Recorded.Count(file => file.Reason != RecordReason.Intimate));
        return
        [
            .. evidence.Missing,
            .. contents.Remarks,
            .. If(contents.Identifiers().Count == 0, "No username, address or number of the offender is known."),
            .. If(undated > 0, $"{ReportWords.Count(undated, "thing has", "things have")} no date. No date was guessed."),
            .. If(unzoned > 0, $"For {ReportWords.Count(unzoned, "time", "times")} the time zone is not known, so there is no time in UTC."),
            .. evidence.Payments.Where(payment => payment.Reference is null).Select(payment => $"The payment of {payment.Sum} has no transfer number."),
            .. evidence.Payments.Where(payment => payment.Collected is null).Select(payment => $"It is not known whether the payment of {payment.Sum} was collected."),
            .. If(media > 0, $"{ReportWords.Count(media, "picture, video or other file was", "pictures, videos and other files were")} left out of chats and emails. None was opened."),
            .. If(unsaid > 0, $"{ReportWords.Count(unsaid, "file is", "files are")} written down and not in this pack, because nobody said what they show or because they could not be read."),
        ];
    }

    private static IEnumerable<string> If(bool condition, string sentence) => condition ? [sentence] : [];
}
