using Catchlight.Core.Checking;
using Catchlight.Core.Places;

namespace Catchlight.Core.Findings.Rules;

/// <summary>
/// A title or caption names a place far from the one that the stranger gave. That somebody lives there is a reason to doubt; that a picture was
/// taken there is none: people travel.
/// </summary>
internal sealed class OtherPlaceRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        if (PlaceName.Parse(evidence.Claims.Place) is not { } claimed)
            return null;
        var mentions = MentionsOf(evidence).ToList();
        if (mentions.Any(mention => !Distances.AreApart(claimed.KilometresTo(mention.Place.Name))))
            return null;
        if (mentions.Count == 0)
            return null;
        var (place, match) = mentions.OrderByDescending(mention => mention.Place.IsHome).First();
        // There may be several places of that name; then it is the nearest that is far.
        var isSure = place.Name.Places.Count == 1;
        var distance = (isSure ? "" : "at least ") + Distances.InWords(claimed.KilometresTo(place.Name));
        var where = isSure ? Gazetteer.Default.Describe(place.Name.Places[0]) : place.Name.Text;
        return place.IsHome
            ? new(FindingCodes.OtherPlace, FindingStrength.Some,
                $"They told you the place {claimed.Text}. A page with this picture says that the person lives in {where}. That is {distance} away. People move, so ask yourself if it fits.", [match])
            : new(FindingCodes.OtherPlace, FindingStrength.Note,
                $"They told you the place {claimed.Text}. A page with this picture names {where}. That is {distance} away. People travel, so this alone means little.", [match]);
    }

    // Who lives before a background is not said by whoever showed the background.
    private static IEnumerable<(PlaceMention Place, int Match)> MentionsOf(Evidence evidence)
    {
        for (var i = 0; i < evidence.Found.Count; i++)
            foreach (var place in evidence.Found[i].Appearances)
                foreach (var mention in PlaceReader.Read(place.Appearance.Title).Concat(PlaceReader.Read(place.Appearance.Caption)))
                    yield return (evidence.Found[i].Part == MatchedPart.Surround ? mention with { IsHome = false } : mention, i);
    }
}
