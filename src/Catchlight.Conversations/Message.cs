namespace Catchlight.Conversations;

/// <summary>One message of a conversation.</summary>
/// <param name="Number">1 for the first message of the conversation, and so on.</param>
/// <param name="Sender">Who sent it, as the export writes the name; null where nobody did or it is not known.</param>
/// <param name="Sent">When; null where the export does not say.</param>
/// <param name="Text">What was written, without marks of the app; empty where nothing was.</param>
/// <param name="Kind">What sort of message it is.</param>
public sealed record Message(int Number, string? Sender, MessageTime? Sent, string Text, MessageKind Kind)
{
    /// <summary>What the head of an email says; null for anything but an email.</summary>
    public EmailHead? Email { get; init; }
}
