using Catchlight.Conversations.Identifiers.Amounts;

namespace Catchlight.Conversations.Identifiers;

/// <summary>An amount of money, and where it was read.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Message">The <see cref="Message.Number"/> where it is.</param>
/// <param name="Quote">The words around it.</param>
public sealed record FoundAmount(Amount Amount, int Message, string Quote);
