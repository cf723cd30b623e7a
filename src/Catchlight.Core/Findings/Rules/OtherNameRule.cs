using Catchlight.Core.Findings.Names;

namespace Catchlight.Core.Findings.Rules;

/// <summary>Pages name somebody, and nobody whom the stranger says to be.</summary>
internal sealed class OtherNameRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        if (PersonName.Parse(evidence.Claims.Name) is not { } claimed || SpokenNames.SayTheClaim(evidence.Shown, evidence.Claims.Name))
            return null;
        var others = SpokenNames.Of(evidence).Where(name => !name.Name.MayBe(claimed)).ToList();
        return others.Count == 0 ? null : new(
            FindingCodes.OtherName, FindingStrength.Some,
            $"They told you the name {claimed}. With this picture we found another name: {SpokenNames.List(others)}. A nickname or a new family name can be the reason. So can a stolen picture.",
            [.. others.Select(name => name.Match).Distinct().Order()]);
    }
}
