namespace Catchlight.Conversations.Signs;

/// <summary>What a sign speaks of: each group leads to kinds of conversations of its own.</summary>
public enum SignGroup
{
    /// <summary>The script of sextortion.</summary>
    Script,

    /// <summary>Bulk email that only claims to have something.</summary>
    Bluff,

    /// <summary>Romance and advance-fee fraud.</summary>
    Romance,

    /// <summary>Bullying, and threats of somebody known.</summary>
    OtherThreat,

    /// <summary>Somebody may hurt themselves, or is told to.</summary>
    Crisis,

    /// <summary>Who the person is.</summary>
    Person,
}
