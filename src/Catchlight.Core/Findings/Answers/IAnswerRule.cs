namespace Catchlight.Core.Findings.Answers;

/// <summary>One way to join the findings. The first rule that speaks gives the answer.</summary>
internal interface IAnswerRule
{
    /// <summary>The answer; null where the rule does not hold. What would help, and to be careful, is said behind it.</summary>
    Answer? Read(IReadOnlyList<Finding> findings);
}
