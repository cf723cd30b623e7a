namespace Catchlight.Core.Findings.Answers;

/// <summary>There is no picture to compare with.</summary>
internal sealed class NothingToCompareAnswer : IAnswerRule
{
    public Answer? Read(IReadOnlyList<Finding> findings) => !findings.Any(finding => finding.Code == FindingCodes.NothingIndexed) ? null : new(
        AnswerLevel.CannotTell, "We had no pictures to compare yours with. So we can't tell you anything about it.");
}
