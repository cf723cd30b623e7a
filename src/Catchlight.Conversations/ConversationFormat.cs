namespace Catchlight.Conversations;

/// <summary>Which app or kind of file an export is from.</summary>
public enum ConversationFormat
{
    /// <summary>WhatsApp, "Export chat".</summary>
    WhatsApp,

    /// <summary>Instagram, "Download your information".</summary>
    Instagram,

    /// <summary>Facebook and Messenger, likewise.</summary>
    Messenger,

    /// <summary>Telegram Desktop, "Export chat history".</summary>
    Telegram,

    /// <summary>Snapchat, "My Data".</summary>
    Snapchat,

    /// <summary>Discord, as DiscordChatExporter writes it.</summary>
    Discord,

    /// <summary>Signal.</summary>
    Signal,

    /// <summary>Text messages, as "SMS Backup and Restore" writes them.</summary>
    Sms,

    /// <summary>One email, or a mailbox of them.</summary>
    Email,

    /// <summary>Text that was typed or pasted.</summary>
    Pasted,
}
