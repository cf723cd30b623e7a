namespace Catchlight.Core.Checking;

/// <summary>Which part of the checked picture a match explains, by where keypoints agree. Nobody looks for a person: the middle is where one usually is.</summary>
public enum MatchedPart
{
    /// <summary>All that both can show, or too little to tell parts apart.</summary>
    Whole,

    /// <summary>The middle, and not what is around it: a person put before another background, as a rule.</summary>
    Middle,

    /// <summary>What is around the middle, and not the middle: a person put into another picture, as a rule.</summary>
    Surround,
}
