namespace Catchlight.Evidence.Cases;

/// <summary>What sort of thing stands in the timeline.</summary>
public enum TimelineKind
{
    /// <summary>A message of a chat, or an email.</summary>
    Message,

    /// <summary>Something that somebody asked for, or threatened with.</summary>
    Demand,

    /// <summary>Money or anything else that was handed over.</summary>
    Payment,

    /// <summary>Something that the person wrote down.</summary>
    Note,

    /// <summary>That an app or site was asked to take a picture down.</summary>
    Removal,

    /// <summary>A picture for which the person said when it was taken or sent.</summary>
    Picture,
}
