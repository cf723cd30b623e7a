using Catchlight.Core.Sites;

namespace Catchlight.Core.Findings.Rules;

/// <summary>The picture is a stock photo.</summary>
internal sealed class StockPhotoRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var found = evidence.WhereShown(picture => picture.Appearances.Any(place => place.Kind == PlaceKind.Stock));
        return found.Count == 0 ? null : new(
            FindingCodes.StockPhoto, FindingStrength.Strong,
            $"This is a stock photo{Places.On(evidence, found, PlaceKind.Stock)}. A stock photo is a picture that anyone can get and use. People who pretend to be someone else often use them.", found);
    }
}
