namespace Catchlight.Evidence.Cases;

/// <summary>One thing that happened.</summary>
/// <param name="When">When; null where it is not known.</param>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Who">Who did it, as the source writes the name; null where it is not known.</param>
/// <param name="Text">What.</param>
/// <param name="Origin">Where it is known from.</param>
public sealed record TimelineEntry(EventTime? When, TimelineKind Kind, string? Who, string Text, Origin Origin)
{
    /// <summary>Whether a report that has no room for all shows it: what the person said, and messages with a warning sign, an identifier or a sum in them.</summary>
    public bool IsKey { get; init; } = true;

    /// <summary>Which warning signs are in it.</summary>
    public IReadOnlyList<WarningSign> Signs { get; init; } = [];
}
