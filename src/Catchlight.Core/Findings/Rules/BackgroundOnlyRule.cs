using Catchlight.Core.Checking;

namespace Catchlight.Core.Findings.Rules;

/// <summary>Only what is around the middle was found, and nothing that explains the middle.</summary>
internal sealed class BackgroundOnlyRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var found = evidence.Where(picture => picture.Part == MatchedPart.Surround);
        return found.Count == 0 || found.Count < evidence.Found.Count ? null : new(
            FindingCodes.BackgroundOnly, FindingStrength.Some,
            "We found only the part around the middle of your picture. The middle is different: the inner line goes round it. Someone may have put a person into another picture. Two photos of the same place can look like this too.", found);
    }
}
