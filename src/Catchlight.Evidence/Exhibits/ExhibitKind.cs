namespace Catchlight.Evidence.Exhibits;

/// <summary>What an exhibit is.</summary>
public enum ExhibitKind
{
    /// <summary>What the person says about what happened, as it was typed.</summary>
    Account,

    /// <summary>A chat, as an app exported it.</summary>
    Chat,

    /// <summary>An email, or a mailbox of them.</summary>
    Email,

    /// <summary>A note, a list or another text.</summary>
    Note,

    /// <summary>A screenshot of messages or of a profile.</summary>
    Screenshot,

    /// <summary>The profile picture of whoever did it.</summary>
    ProfilePicture,

    /// <summary>Another picture or file of which somebody said that it is not intimate.</summary>
    Other,
}
