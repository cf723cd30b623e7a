using Catchlight.Core.Checking;

namespace Catchlight.Core.Findings.Rules;

/// <summary>One found picture explains what is around the middle and not the middle; another one has the middle, alone or with the rest.</summary>
internal sealed class PutTogetherRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var surround = evidence.Where(picture => picture.Part == MatchedPart.Surround);
        var rest = evidence.Where(picture => picture.Part != MatchedPart.Surround);
        return surround.Count == 0 || rest.Count == 0 ? null : new(
            FindingCodes.PutTogether, FindingStrength.Some,
            "Your picture seems to be put together. In one picture that we found, only the part around the middle is the same. Another one has the middle. Look at both: which of them is real?", [.. surround, .. rest]);
    }
}
