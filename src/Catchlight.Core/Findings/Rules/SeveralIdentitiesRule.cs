using Catchlight.Core.Findings.Names;

namespace Catchlight.Core.Findings.Rules;

/// <summary>Pages give the picture different names.</summary>
internal sealed class SeveralIdentitiesRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var names = SpokenNames.Of(evidence);
        var different = new List<SpokenName>();
        foreach (var name in names)
            if (!different.Any(known => known.Name.MayBe(name.Name)))
                different.Add(name);
        return different.Count < 2 ? null : new(
            FindingCodes.SeveralIdentities, FindingStrength.Strong,
            $"This picture is used with different names: {SpokenNames.List(different)}. One person seldom has several names, so at least one of them is likely fake.",
            [.. different.Select(name => name.Match).Distinct().Order()]);
    }
}
