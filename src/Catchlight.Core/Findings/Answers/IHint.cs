namespace Catchlight.Core.Findings.Answers;

/// <summary>One thing that would change the answer, if the person can do it without asking the stranger for anything.</summary>
internal interface IHint
{
    /// <summary>The sentence; null where it would not help.</summary>
    string? Read(Evidence evidence);
}
