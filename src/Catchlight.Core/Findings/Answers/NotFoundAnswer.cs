namespace Catchlight.Core.Findings.Answers;

/// <summary>It was searched and not found, which proves nothing.</summary>
internal sealed class NotFoundAnswer : IAnswerRule
{
    public Answer? Read(IReadOnlyList<Finding> findings) => !findings.Any(finding => finding.Code == FindingCodes.NothingFound) ? null : new(
        AnswerLevel.NothingFound, "We did not find this picture. This proves nothing. We only know a small part of all pictures, and fake people also use new pictures or pictures made by a computer.");
}
