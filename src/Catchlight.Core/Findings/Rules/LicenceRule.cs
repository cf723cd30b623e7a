using Catchlight.Core.Sites;

namespace Catchlight.Core.Findings.Rules;

/// <summary>A page or file says under which terms others may use the picture. Photographers do so with all their pictures, so it is a note.</summary>
internal sealed class LicenceRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        if (evidence.Shown.Any(place => place.Kind == PlaceKind.Stock))
            return null;
        var found = evidence.WhereShown(picture => picture.Appearances.Any(place => place.Appearance.Licence is not null));
        return found.Count == 0 ? null : new(
            FindingCodes.Licence, FindingStrength.Note,
            "A page says under which terms other people may use this picture. So many people may have it.", found);
    }
}
