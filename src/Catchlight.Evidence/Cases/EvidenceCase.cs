using Catchlight.Evidence.Words;

namespace Catchlight.Evidence.Cases;

/// <summary>What a person says about what happened. Nothing in it has to be known.</summary>
public sealed record EvidenceCase
{
    /// <summary>What happened, in a few sentences of their own; empty where they wrote none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Who it happened to, as they want to be called in the pack; null where they don't say.</summary>
    public string? Person { get; init; }

    /// <summary>Names, numbers and addresses under which they write themself. None of these is the offender's.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>How old the person in the pictures was when they were taken.</summary>
    public SubjectAge Age { get; init; }

    /// <summary>The time zone of the phone or computer, an IANA name such as <c>Europe/London</c>; null where they don't know. Times in UTC are computed with it.</summary>
    public TimeZoneInfo? Zone { get; init; }

    /// <summary>What is known of whoever did it.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>What was asked for, and threatened with.</summary>
    public IReadOnlyList<Demand> Demands { get; init; } = [];

    /// <summary>What was handed over.</summary>
    public IReadOnlyList<Payment> Payments { get; init; } = [];

    /// <summary>What could not be captured.</summary>
    public IReadOnlyList<CaseNote> Notes { get; init; } = [];

    /// <summary>Whom the person asked to take a picture down.</summary>
    public IReadOnlyList<RemovalAsked> Removals { get; init; } = [];

    /// <summary>What is missing, in the person's words: a deleted chat, a lost phone.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>All of it that belongs in a timeline, in no order.</summary>
    /// <param name="words">For what is not the person's own words: that something was paid, or asked to be taken down.</param>
    public IEnumerable<TimelineEntry> Timeline(PackWords words) =>
    [
        .. Demands.Select(demand => new TimelineEntry(demand.When, TimelineKind.Demand, null, demand.What, Origin.Said)),
        .. Payments.Select(payment => new TimelineEntry(payment.When, TimelineKind.Payment, null, words.Sentence(payment), Origin.Said)),
        .. Removals.Select(removal => new TimelineEntry(removal.When, TimelineKind.Removal, null, words.Sentence(removal), Origin.Said)),
        .. Notes.Select(note => new TimelineEntry(note.When, TimelineKind.Note, null, note.Text, Origin.Said)),
    ];
}
