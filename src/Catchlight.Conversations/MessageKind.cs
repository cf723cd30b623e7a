namespace Catchlight.Conversations;

/// <summary>What sort of message it is.</summary>
public enum MessageKind
{
    /// <summary>Something written.</summary>
    Text,

    /// <summary>A picture; its bytes are never read. The text is its caption.</summary>
    Picture,

    /// <summary>A video or a video message, likewise.</summary>
    Video,

    /// <summary>A voice message or another sound, likewise.</summary>
    Audio,

    /// <summary>Any other file, a sticker or a contact, likewise.</summary>
    Attachment,

    /// <summary>A call, made or missed. The text is what the app says of it.</summary>
    Call,

    /// <summary>Taken back by its sender.</summary>
    Deleted,

    /// <summary>Written by the app: who joined, that messages are encrypted.</summary>
    System,

    /// <summary>An email.</summary>
    Email,
}
