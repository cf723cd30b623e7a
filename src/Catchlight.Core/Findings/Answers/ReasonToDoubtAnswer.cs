namespace Catchlight.Core.Findings.Answers;

/// <summary>Something does not fit, and nothing is strong.</summary>
internal sealed class ReasonToDoubtAnswer : IAnswerRule
{
    public Answer? Read(IReadOnlyList<Finding> findings) => !findings.Any(finding => finding.Strength == FindingStrength.Some) ? null : new(
        AnswerLevel.Doubtful, "Something about this picture does not fit. There may be a harmless reason. Look at what we found, and be careful.");
}
