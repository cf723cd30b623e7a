using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;
using Catchlight.Evidence.Words;

namespace Catchlight.Evidence.Packing;

/// <summary>All that goes into a pack.</summary>
/// <param name="Case">What the person says.</param>
/// <param name="Exhibits">What they keep, in the order in which it was added.</param>
/// <param name="Recorded">Of what only is written down that it exists.</param>
public sealed record PackContents(EvidenceCase Case, IReadOnlyList<Exhibit> Exhibits, IReadOnlyList<RecordedFile> Recorded)
{
    /// <summary>The language of what is written for people.</summary>
    public PackWords Words { get; init; } = PackWords.English;

    /// <summary>What was read out of chats and emails, besides what the case says.</summary>
    public IReadOnlyList<TimelineEntry> Messages { get; init; } = [];

    /// <summary>What was found in chats and emails, besides what the case says.</summary>
    public IReadOnlyList<Identifier> Found { get; init; } = [];

    /// <summary>What could not be read, or had to be decided, while reading them: sentences that end with a full stop.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The statement as the person changed it; null for a draft.</summary>
    public string? Statement { get; init; }

    /// <summary>Everything that happened, in order.</summary>
    public IReadOnlyList<TimelineEntry> Timeline() =>
        TimelineOrder.Sort([.. Case.Timeline(Words), .. Messages, .. Exhibits.Select(exhibit => exhibit.Entry).OfType<TimelineEntry>(), .. Recorded.Select(file => file.Entry(Words)).OfType<TimelineEntry>()], Case.Zone);

    /// <summary>All identifiers, each once: those that the person named first, and last those that may be their own (<see cref="IsUnsure"/>).</summary>
    public IReadOnlyList<IGrouping<(IdentifierKind Kind, string Value), Identifier>> Identifiers() =>
        [.. Case.Identifiers.Concat(Found).GroupBy(identifier => (identifier.Kind, identifier.Value)).OrderBy(IsUnsure)];

    /// <summary>Whether an identifier may be the person's own, wherever it was found.</summary>
    public static bool IsUnsure(IEnumerable<Identifier> group) => group.All(identifier => identifier.IsUnsure);

    /// <summary>Whether somebody in the messages speaks of dying, or is told to hurt themselves: help comes first then.</summary>
    public bool NeedsHelp => Messages.Any(entry => entry.Signs.Any(sign => sign.Stage is null));
}
