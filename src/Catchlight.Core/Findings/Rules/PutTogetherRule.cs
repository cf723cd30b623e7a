using Catchlight.Core.Checking;

namespace Catchlight.Core.Findings.Rules;

/// <summary>One found picture explains the middle, another one what is around it.</summary>
internal sealed class PutTogetherRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var surround = evidence.Where(picture => picture.Part == MatchedPart.Surround);
        var rest = evidence.Where(picture => picture.Part != MatchedPart.Surround);
        return surround.Count == 0 || rest.Count == 0 ? null : new(
            FindingCodes.PutTogether, FindingStrength.Some,
            "Your picture seems to be put together. The part around the middle is from one picture. The middle is from another one. Look at both: which of them is real?", [.. surround, .. rest]);
    }
}
