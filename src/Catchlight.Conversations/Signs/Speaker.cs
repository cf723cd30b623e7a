namespace Catchlight.Conversations.Signs;

/// <summary>Who speaks.</summary>
public enum Speaker
{
    /// <summary>The other, or one of the others.</summary>
    Other,

    /// <summary>The person whose conversation it is.</summary>
    Owner,

    /// <summary>Nobody: the app itself.</summary>
    Nobody,
}
