using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Words;

namespace Catchlight.Evidence.Reports;

/// <summary>
/// What the messages follow, chat by chat: each stage with the first line that shows it. It speaks of words and their order; it is no verdict on a person, and has no number.
/// </summary>
internal static class WarningSigns
{
    // More chats than these nobody reads; the table has all.
    private const int MostChats = 10;
    private const int LongestQuote = 240;

    /// <summary>The part of the report; nothing where there are no messages.</summary>
    public static IEnumerable<ReportBlock> Blocks(PackContents contents)
    {
        var (words, zone) = (contents.Words, contents.Case.Zone);
        var messages = contents.Timeline().Where(entry => entry.Kind == TimelineKind.Message).ToList();
        if (messages.Count == 0)
            yield break;
        yield return new HeadingBlock(2, words["report.messages"]);
        if (contents.NeedsHelp)
        {
            yield return new ParagraphBlock(words["report.help"], IsStrong: true);
            yield return new RowsBlock([.. messages.Where(entry => entry.Signs.Any(sign => sign.Stage is null)).Take(MostChats).Select(entry => (words.When(entry.When, zone), Line(entry, null, words)))]);
        }
        var chats = messages.GroupBy(entry => entry.Origin.File).Where(chat => chat.Any(entry => entry.Signs.Any(sign => sign.Stage is not null))).ToList();
        yield return new ParagraphBlock(words[chats.Count == 0 ? "report.no-signs" : "report.stages"]);
        foreach (var chat in chats.Take(MostChats))
        {
            yield return new HeadingBlock(3, chat.Key!);
            yield return new RowsBlock([.. Stages(chat, zone, words)]);
        }
        if (chats.Count > MostChats)
            yield return new ParagraphBlock(words.Count("report.more-chats", chats.Count - MostChats, ("file", PackNames.TimelineCsv)));
    }

    private static IEnumerable<(string What, string Value)> Stages(IEnumerable<TimelineEntry> chat, TimeZoneInfo? zone, PackWords words) =>
        from entry in chat
        from sign in entry.Signs
        where sign.Stage is not null
        group entry by sign.Stage into stage
        orderby stage.Key.Number
        select (stage.Key.Name, $"{words.When(stage.First().When, zone)}\n{Line(stage.First(), stage.Key, words)}");

    private static string Line(TimelineEntry entry, WarningStage? stage, PackWords words) =>
        $"{(entry.Who is { } who ? $"{who}: " : "")}{ReportWords.Short(entry.Text, LongestQuote)}\n{string.Join(" ", entry.Signs.Where(sign => sign.Stage == stage).Select(sign => sign.Text))}\n{words.Format("report.from", ("origin", words.Of(entry.Origin)))}";
}
