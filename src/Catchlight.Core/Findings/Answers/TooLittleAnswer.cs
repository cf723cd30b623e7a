namespace Catchlight.Core.Findings.Answers;

/// <summary>The picture holds too little to be searched.</summary>
internal sealed class TooLittleAnswer : IAnswerRule
{
    public Answer? Read(IReadOnlyList<Finding> findings) => !findings.Any(finding => finding.Code == FindingCodes.TooPlain) ? null : new(
        AnswerLevel.CannotTell, "There is too little in this picture for us to search.");
}
