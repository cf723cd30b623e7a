namespace Catchlight.Conversations.Owners;

/// <summary>A conversation of which somebody wants to know who is who.</summary>
/// <param name="Format">Which app it is from.</param>
/// <param name="Conversation">The conversation.</param>
/// <param name="BySigns">Who the person is by what was said; null where that does not tell.</param>
public sealed record ChatSides(ConversationFormat Format, Conversation Conversation, string? BySigns)
{
    /// <summary>The two of whom each wrote something; null where it was one, or were more.</summary>
    internal (string One, string Other)? Two => Conversation.Participants is [var one, var other] ? (one, other) : null;

    /// <summary>Who in it may be the person. An email that went to whom it says it is from, they did not write: anyone can write any address as the sender.</summary>
    internal IEnumerable<string> People => Format != ConversationFormat.Email ? Conversation.Participants
        : Conversation.Participants.Where(name => !Conversation.Messages.Any(message => message.Sender == name && message.Email is { } head && head.From.Intersect(head.To, StringComparer.OrdinalIgnoreCase).Any()));

    /// <summary>Whoever in it has that name, and may be the person; null where nobody has.</summary>
    internal string? Find(NameKey key) => People.FirstOrDefault(name => NameKey.Of(name) == key);

    /// <summary>Whether what was said, or the name of the conversation, speaks against somebody's being the person.</summary>
    internal bool SpeaksAgainst(string name) => (BySigns is not null && BySigns != name) || (Two is not null && NamesItsOther && NameKey.Of(Conversation.Title!) == NameKey.Of(name));

    /// <summary>Whether its title is the name of somebody: apps name a conversation of two after the other. An email has a subject there, a pasted text anything.</summary>
    internal bool NamesItsOther => Conversation.Title is not null && Format is not (ConversationFormat.Email or ConversationFormat.Pasted);
}
