using Catchlight.Core.Findings.Names;

namespace Catchlight.Core.Findings.Rules;

/// <summary>A page gives the name that the stranger gave.</summary>
internal sealed class SameNameRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var found = evidence.WhereShown(picture => SpokenNames.SayTheClaim(picture.Appearances, evidence.Claims.Name));
        return found.Count == 0 ? null : new(
            FindingCodes.SameName, FindingStrength.Note,
            "The name they told you is on a page with this picture. That does not prove that it is them: whoever steals a picture can steal the name too.", found);
    }
}
