namespace Catchlight.Core.Findings;

/// <summary>How much a finding weighs. Words, on purpose: a number would pretend to be a probability.</summary>
public enum FindingStrength
{
    /// <summary>Enough by itself to say that the picture is probably not theirs.</summary>
    Strong,

    /// <summary>A reason to doubt; there may be an innocent one too.</summary>
    Some,

    /// <summary>Worth knowing; no reason to doubt by itself.</summary>
    Note,
}
