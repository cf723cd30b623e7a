namespace Catchlight.Conversations.Owners;

/// <summary>Who of a conversation is the person whose export it is.</summary>
/// <param name="Name">One of <see cref="Conversation.Participants"/>.</param>
/// <param name="Reason">How that is known.</param>
public sealed record ChatOwner(string Name, OwnerReason Reason)
{
    /// <summary>Whether nothing but a mistake of the export or of the person speaks against it. All other reasons can be wrong.</summary>
    public bool IsSure => Reason <= OwnerReason.Named;
}
