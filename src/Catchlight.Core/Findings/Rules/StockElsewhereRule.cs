using Catchlight.Core.Sites;

namespace Catchlight.Core.Findings.Rules;

/// <summary>A search engine of others names a site for stock photos or portfolios. Not strong: we did not prove that it is the same picture.</summary>
internal sealed class StockElsewhereRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var (provider, place) = evidence.PlacesElsewhere.FirstOrDefault(found => found.Place.Kind is PlaceKind.Stock or PlaceKind.Portfolio);
        return place is null ? null : new(
            FindingCodes.StockElsewhere, FindingStrength.Some,
            $"{provider} says that this picture is on {place.Site}. {(place.Kind == PlaceKind.Stock ? "That is a site for stock photos: pictures that anyone can get and use." : "Models, photographers and artists show their work there.")} We did not check it ourselves. Open the page and look.",
            []);
    }
}
