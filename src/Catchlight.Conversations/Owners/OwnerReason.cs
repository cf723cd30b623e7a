namespace Catchlight.Conversations.Owners;

/// <summary>How it is known who of a conversation is the person whose export it is; the surest first.</summary>
public enum OwnerReason
{
    /// <summary>The export says it.</summary>
    Export,

    /// <summary>They said that they write under this name.</summary>
    Named,

    /// <summary>They are called so, and somebody in the conversation is, too.</summary>
    Called,

    /// <summary>Two people speak, and the conversation is named after the other.</summary>
    Title,

    /// <summary>The one name that is in all conversations between two people of an app.</summary>
    Shared,

    /// <summary>It is the person's name in another conversation.</summary>
    Elsewhere,

    /// <summary>What was said tells it.</summary>
    Signs,
}
