using System.Globalization;
using Catchlight.Core.Sites;

namespace Catchlight.Core.Findings.Rules;

/// <summary>The picture is on pages that warn of scammers: how many, and since when.</summary>
internal sealed class ScamReportRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var reports = evidence.Shown.Where(place => place.Kind == PlaceKind.ScamReport).ToList();
        if (reports.Count == 0)
            return null;
        var pages = reports.Count == 1 ? "a page that warns" : string.Create(CultureInfo.InvariantCulture, $"{reports.Count} pages that warn");
        var since = reports.Min(place => place.Appearance.Seen) is { } first ? string.Create(CultureInfo.InvariantCulture, $" The first one we know is from {first.Year}.") : "";
        return new(
            FindingCodes.ScamReport, FindingStrength.Strong,
            $"This picture is on {pages} about scammers.{since} Someone has used it to trick people. The person in the picture is often a victim too.",
            evidence.WhereShown(picture => picture.Appearances.Any(place => place.Kind == PlaceKind.ScamReport)));
    }
}
