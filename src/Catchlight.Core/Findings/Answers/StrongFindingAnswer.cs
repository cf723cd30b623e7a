namespace Catchlight.Core.Findings.Answers;

/// <summary>A strong finding is enough by itself.</summary>
internal sealed class StrongFindingAnswer : IAnswerRule
{
    public Answer? Read(IReadOnlyList<Finding> findings) => !findings.Any(finding => finding.Strength == FindingStrength.Strong) ? null : new(
        AnswerLevel.NotWhoTheySay, "This picture is probably not of the person who sent it to you. The person in it may know nothing about this. Stop and talk to someone you trust before you reply.");
}
