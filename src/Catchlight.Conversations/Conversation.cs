namespace Catchlight.Conversations;

/// <summary>The messages between a person and one other, or a group, in the order in which they were sent.</summary>
/// <param name="Title">What the app calls it: the other's name, a group, the subject of an email; null where it has no name.</param>
/// <param name="Participants">Everyone who is named as a sender, in the order of their first message; a name as the export writes it.</param>
/// <param name="Messages">The messages; the position of one is <see cref="Message.Number"/> − 1.</param>
public sealed record Conversation(string? Title, IReadOnlyList<string> Participants, IReadOnlyList<Message> Messages)
{
    /// <summary>Who of <see cref="Participants"/> is the person whose export it is; null where the export does not say.</summary>
    public string? Owner { get; init; }
}
