using Catchlight.Core.Sites;
using Catchlight.Core.Findings.Names;

namespace Catchlight.Core.Findings.Rules;

/// <summary>The picture stands in a portfolio that does not give the stranger's name.</summary>
internal sealed class PortfolioRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        // A model or photographer may well use a picture of their own portfolio.
        var found = evidence.WhereShown(picture => picture.Appearances.Any(place => place.Kind == PlaceKind.Portfolio)
            && !SpokenNames.SayTheClaim(picture.Appearances, evidence.Claims.Name));
        return found.Count == 0 ? null : new(
            FindingCodes.Portfolio, evidence.Claims.Name is null ? FindingStrength.Some : FindingStrength.Strong,
            $"This picture is in the portfolio of a model, photographer or artist{Places.On(evidence, found, PlaceKind.Portfolio)}. A portfolio is where they show their work. Fake profiles often use such pictures.", found);
    }
}
