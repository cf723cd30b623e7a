using Catchlight.Core.Sites;

namespace Catchlight.Core.Findings.Rules;

/// <summary>A page that is no known stock site calls the picture a stock photo.</summary>
internal sealed class CalledStockRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        // Said once, and better, where the site is known for it.
        if (evidence.Shown.Any(place => place.Kind == PlaceKind.Stock))
            return null;
        var found = evidence.WhereShown(picture => picture.Appearances.Any(place => StockWords.AreIn(place.Appearance.Title) || StockWords.AreIn(place.Appearance.Caption)));
        return found.Count == 0 ? null : new(
            FindingCodes.CalledStock, FindingStrength.Some,
            "A page calls this picture a stock photo. A stock photo is a picture that anyone can get and use. We don't know that site, so look at the page yourself.", found);
    }
}
