using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Statements;
using Catchlight.Evidence.Words;

namespace Catchlight.Web.Casework.Packs;

/// <summary>What the page shows of a desk.</summary>
/// <param name="Timeline">The beginning of the timeline, in its order.</param>
/// <param name="Events">How many lines the whole timeline has.</param>
/// <param name="Identifiers">What may lead to whoever did it.</param>
/// <param name="Remarks">Where somebody needs help, that; then what could not be read, or had to be decided.</param>
/// <param name="Draft">The statement as it would be drafted now.</param>
/// <param name="CallSheet">The page to read out on the phone.</param>
internal sealed record DeskView(
    IReadOnlyList<DeskView.Event> Timeline, int Events, IReadOnlyList<DeskView.Trace> Identifiers, IReadOnlyList<string> Remarks, string Draft, string CallSheet)
{
    // More than anybody reads on one page; the pack has all of them.
    private const int MostEvents = 300, MostTraces = 100;

    /// <summary>A line of the timeline.</summary>
    /// <param name="When">When, as the pack writes it.</param>
    /// <param name="Kind">What sort.</param>
    /// <param name="Who">Who did it; null where that is not known.</param>
    /// <param name="Text">What.</param>
    /// <param name="Signs">Which warning signs are in it, in plain words.</param>
    /// <param name="From">Where it is known from.</param>
    internal sealed record Event(string When, string Kind, string? Who, string Text, IReadOnlyList<string> Signs, string From);

    /// <summary>A username, number or address.</summary>
    /// <param name="Kind">What sort.</param>
    /// <param name="Value">As it is written.</param>
    /// <param name="IsUnsure">Whether it may be the person's own.</param>
    internal sealed record Trace(string Kind, string Value, bool IsUnsure);

    public static DeskView Of(PackContents contents)
    {
        var timeline = contents.Timeline();
        return new DeskView(
            [.. timeline.Take(MostEvents).Select(entry => new Event(contents.Words.When(entry.When, contents.Case.Zone), KebabNames.Of(entry.Kind), entry.Who, entry.Text, [.. entry.Signs.Select(sign => sign.Text)], contents.Words.Of(entry.Origin)))], timeline.Count,
            [.. contents.Identifiers().Take(MostTraces).Select(group => new Trace(KebabNames.Of(group.Key.Kind), group.Key.Value, PackContents.IsUnsure(group)))],
            [.. contents.NeedsHelp ? [contents.Words["report.help"]] : Array.Empty<string>(), .. contents.Remarks], StatementDraft.Statement(contents), StatementDraft.CallSheet(contents));
    }
}
