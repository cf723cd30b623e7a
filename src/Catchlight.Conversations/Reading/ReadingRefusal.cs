namespace Catchlight.Conversations.Reading;

/// <summary>Why nothing could be read.</summary>
public enum ReadingRefusal
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It is a picture. It is never opened.</summary>
    Picture,

    /// <summary>It is another kind of file: a document, a video, a program.</summary>
    OtherFile,

    /// <summary>It is text or data, but no conversation that is known here.</summary>
    NoConversation,

    /// <summary>It has more bytes than may be read.</summary>
    TooLarge,

    /// <summary>It is damaged, or only a piece is here.</summary>
    Damaged,

    /// <summary>Only a password opens it.</summary>
    Locked,
}
