namespace Catchlight.Core.Findings.Answers;

/// <summary>It was found, and nothing speaks against the stranger. That is no comfort.</summary>
internal sealed class OtherPlacesAnswer : IAnswerRule
{
    public Answer? Read(IReadOnlyList<Finding> findings) =>  new(
        AnswerLevel.CannotTell, "This picture is in other places too. That does not tell us who sent it to you. Look at the places we found.");
}
