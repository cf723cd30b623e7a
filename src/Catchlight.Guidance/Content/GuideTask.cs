namespace Catchlight.Guidance.Content;

/// <summary>What a guide can explain for one app.</summary>
public enum GuideTask
{
    /// <summary>How to stop an account from reaching you.</summary>
    Block,

    /// <summary>How to tell the app about an account or message.</summary>
    Report,

    /// <summary>How to keep a copy of the chat.</summary>
    Export,

    /// <summary>How to note the address or exact name of the other profile.</summary>
    ProfileAddress,

    /// <summary>How to keep others from seeing your friends or followers.</summary>
    HideFollowers,
}
