namespace Catchlight.Conversations.Identifiers;

/// <summary>All that was found in one conversation, in the order of its messages.</summary>
/// <param name="Identifiers">Identifiers; one that is written in several messages comes once for each.</param>
/// <param name="Amounts">Amounts of money.</param>
/// <param name="Deadlines">Times by which something is to happen.</param>
public sealed record ConversationIdentifiers(IReadOnlyList<FoundIdentifier> Identifiers, IReadOnlyList<FoundAmount> Amounts, IReadOnlyList<FoundDeadline> Deadlines);
