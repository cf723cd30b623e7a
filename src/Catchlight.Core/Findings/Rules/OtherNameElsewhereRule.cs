using Catchlight.Core.Findings.Names;

namespace Catchlight.Core.Findings.Rules;

/// <summary>Titles of pages that search engines of others found name somebody, and none of them whom the stranger says to be.</summary>
internal sealed class OtherNameElsewhereRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        if (PersonName.Parse(evidence.Claims.Name) is not { } claimed || evidence.PlacesElsewhere.Any(found => claimed.IsSaidIn(found.Place.Appearance.Title)))
            return null;
        var (provider, other) = evidence.PlacesElsewhere
            .SelectMany(found => NameReader.Read(found.Place.Appearance.Title).Select(name => (found.Provider, Name: name)))
            .FirstOrDefault(found => !found.Name.MayBe(claimed));
        return other is null ? null : new(
            FindingCodes.OtherNameElsewhere, FindingStrength.Some,
            $"They told you the name {claimed}. A page that {provider} found says {other}. We did not check it ourselves. Open the page and look.", []);
    }
}
