namespace Catchlight.Conversations.Identifiers.Amounts;

/// <summary>A time that somebody is given.</summary>
/// <param name="Within">How long, from when the message was sent.</param>
public readonly record struct Deadline(TimeSpan Within);
