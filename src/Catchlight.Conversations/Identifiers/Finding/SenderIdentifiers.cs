using Catchlight.Conversations.Identifiers.Handles;
using Catchlight.Conversations.Identifiers.Phones;
using Catchlight.Conversations.Identifiers.Web;

namespace Catchlight.Conversations.Identifiers.Finding;

/// <summary>What the name of a sender tells: a phone number where nobody gave it a name, a username where the app has those, the address of an email.</summary>
internal sealed class SenderIdentifiers(Conversation conversation, MessageScan scan)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Takes in the sender of a message; each once, and never whose conversation it is.</summary>
    public void Read(Message message)
    {
        if (message.Sender is not { } sender || sender == conversation.Owner || !_known.Add(sender))
            return;
        scan.Begin(message.Number, sender);
        if (PhoneNumber.TryParse(sender, country: null, out var phone))
            scan.Add(IdentifierType.Phone, phone.Value, null, 0, sender.Length);
        else if (EmailAddress.TryParse(sender, out var email))
            scan.Add(IdentifierType.Email, email.Value, null, 0, sender.Length);
        else if (scan.Options.Format is ConversationFormat.Snapchat or ConversationFormat.Discord && Handle.TryParse(sender, out var handle))
            scan.Add(IdentifierType.Handle, handle.Value, Platforms.Of(scan.Options.Format), 0, sender.Length);
    }
}
