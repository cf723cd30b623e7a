namespace Catchlight.Guidance.Answering;

/// <summary>The age of the person this is about. Whatever is not <see cref="Adult"/> is treated as possibly under 18.</summary>
public enum AgeGroup
{
    /// <summary>Not asked, or skipped.</summary>
    NotSaid,

    /// <summary>Under 18.</summary>
    Under18,

    /// <summary>18 or over, and so in every picture.</summary>
    Adult,

    /// <summary>Not known, or the picture may show them before they were 18.</summary>
    Unsure,
}
