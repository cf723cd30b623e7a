using Catchlight.Core.Checking;

namespace Catchlight.Core.Findings.Rules;

/// <summary>The middle was found with something else around it, and nothing that explains what is around it here.</summary>
internal sealed class MiddleOnlyRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var found = evidence.Where(picture => picture.Part == MatchedPart.Middle);
        return found.Count == 0 || evidence.Found.Any(picture => picture.Part != MatchedPart.Middle) ? null : new(
            FindingCodes.MiddleOnly, FindingStrength.Some,
            "We found only the middle of your picture. What is around it is different there. Someone may have cut out a person and put them somewhere else. Some apps change the background of a picture by themselves.", found);
    }
}
