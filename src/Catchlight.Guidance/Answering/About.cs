namespace Catchlight.Guidance.Answering;

/// <summary>Whom the plan is about, seen from the reader.</summary>
public enum About
{
    /// <summary>Not asked, or skipped: the plan speaks to the reader as the person concerned.</summary>
    NotSaid,

    /// <summary>The reader.</summary>
    Me,

    /// <summary>The reader's child.</summary>
    MyChild,

    /// <summary>A friend, partner or relative of the reader.</summary>
    Friend,

    /// <summary>Somebody the reader advises or teaches.</summary>
    Advising,
}
