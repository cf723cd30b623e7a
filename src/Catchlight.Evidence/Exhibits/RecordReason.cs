namespace Catchlight.Evidence.Exhibits;

/// <summary>Why a file is only written down, and not copied.</summary>
public enum RecordReason
{
    /// <summary>Nobody said what it is, so it was not opened.</summary>
    NotSaid,

    /// <summary>It is said to be intimate.</summary>
    Intimate,

    /// <summary>It calls itself a text and begins as a picture, a video or a document does.</summary>
    NotText,

    /// <summary>It is said to be a zip and cannot be read as one.</summary>
    UnreadableZip,

    /// <summary>It cannot be opened or read: a right is missing, or the disk is damaged.</summary>
    Unreadable,
}
