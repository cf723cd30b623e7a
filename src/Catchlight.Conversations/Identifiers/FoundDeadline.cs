using Catchlight.Conversations.Identifiers.Amounts;

namespace Catchlight.Conversations.Identifiers;

/// <summary>A time by which something is to happen, and where it was read.</summary>
/// <param name="Deadline">How long.</param>
/// <param name="Message">The <see cref="Message.Number"/> where it is.</param>
/// <param name="Quote">The words around it.</param>
public sealed record FoundDeadline(Deadline Deadline, int Message, string Quote);
