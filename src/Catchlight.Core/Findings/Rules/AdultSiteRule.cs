using Catchlight.Core.Sites;

namespace Catchlight.Core.Findings.Rules;

/// <summary>The picture is on a site for adults only. Nobody is led there.</summary>
internal sealed class AdultSiteRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var found = evidence.WhereShown(picture => picture.Appearances.Any(place => place.Kind == PlaceKind.Adult));
        return found.Count == 0 ? null : new(
            FindingCodes.AdultSite, FindingStrength.Some,
            "This picture is on a site for adults only. We don't show that page and don't link to it. The person in the picture may not know that someone sent it to you.", found);
    }
}
