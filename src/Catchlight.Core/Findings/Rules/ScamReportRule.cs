using Catchlight.Core.Catalogs;

namespace Catchlight.Core.Findings.Rules;

/// <summary>The picture is on a page that warns of scammers.</summary>
internal sealed class ScamReportRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var found = evidence.Where(picture => picture.Appearances.Any(place => place.Kind == CollectionKind.ScamReport));
        return found.Count == 0 ? null : new(
            FindingCodes.ScamReport, FindingStrength.Strong,
            "This picture is on a page that warns about scammers. Someone has used it to trick people. The person in the picture is often a victim too.", found);
    }
}
