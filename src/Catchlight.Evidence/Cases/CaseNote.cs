namespace Catchlight.Evidence.Cases;

/// <summary>Something that could not be captured, in the person's own words: a call, a message that vanished.</summary>
/// <param name="When">When it happened; null where it is not known.</param>
/// <param name="Text">What happened.</param>
public sealed record CaseNote(EventTime? When, string Text);
