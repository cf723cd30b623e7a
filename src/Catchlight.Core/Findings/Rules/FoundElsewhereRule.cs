using System.Globalization;

namespace Catchlight.Core.Findings.Rules;

/// <summary>Search engines of others found the picture.</summary>
internal sealed class FoundElsewhereRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var by = evidence.Elsewhere.Where(result => result.Places?.Places.Count > 0).ToList();
        if (by.Count == 0)
            return null;
        var places = by.Sum(result => result.Places!.Total);
        var first = by.SelectMany(result => result.Places!.Places).Min(place => place.Appearance.Seen);
        var since = first is { } day ? string.Create(CultureInfo.InvariantCulture, $" The first time was in {day.Year}.") : "";
        return new(
            FindingCodes.FoundElsewhere, FindingStrength.Note,
            string.Create(CultureInfo.InvariantCulture, $"{string.Join(" and ", by.Select(result => result.Provider))} found this picture in {places:N0} {(places == 1 ? "place" : "places")}.{since} We did not check this ourselves."), []);
    }
}
