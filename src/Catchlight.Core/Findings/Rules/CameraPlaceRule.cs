using Catchlight.Core.Places;

namespace Catchlight.Core.Findings.Rules;

/// <summary>
/// The file says that the camera was far from the place that the stranger gave. It says the town and no more: whoever checks a picture is not
/// to learn where somebody's door is.
/// </summary>
internal sealed class CameraPlaceRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        if (PlaceName.Parse(evidence.Claims.Place) is not { } claimed || evidence.Picture.Metadata.Position is not { } position)
            return null;
        var town = Gazetteer.Default.Nearest(position);
        // Near the border of a country, or of a region, the nearest town may be on its other side.
        var distance = claimed.Places.Min(place => place.Holds(town) ? 0 : Math.Min(place.KilometresTo(town), place.Position.KilometresTo(position)));
        if (!Distances.AreApart(distance))
            return null;
        var isAbroad = claimed.Places.All(place => place.Country != town.Country);
        return new(
            FindingCodes.CameraPlace, isAbroad ? FindingStrength.Some : FindingStrength.Note,
            $"They told you the place {claimed.Text}. The file says that the picture was taken near {Gazetteer.Default.Describe(town)}, {Distances.InWords(distance)} away. People travel, and such notes can be changed.", []);
    }
}
