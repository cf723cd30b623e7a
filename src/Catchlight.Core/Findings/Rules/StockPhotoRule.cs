using Catchlight.Core.Catalogs;
using Catchlight.Core.Findings.Names;

namespace Catchlight.Core.Findings.Rules;

/// <summary>The picture is a stock photo, or stands in a portfolio that does not give the stranger's name.</summary>
internal sealed class StockPhotoRule : IFindingRule
{
    public Finding? Read(Evidence evidence)
    {
        var stock = evidence.Where(picture => picture.Appearances.Any(place => place.Kind == CollectionKind.Stock));
        if (stock.Count > 0)
            return new(
                FindingCodes.StockPhoto, FindingStrength.Strong,
                $"This is a stock photo{On(evidence, stock, CollectionKind.Stock)}. A stock photo is a picture that anyone can get and use. People who pretend to be someone else often use them.", stock);
        // A model or photographer may well use a picture of their own portfolio.
        var portfolio = evidence.Where(picture => picture.Appearances.Any(place => place.Kind == CollectionKind.Portfolio)
            && !SpokenNames.SayTheClaim(picture.Appearances, evidence.Claims.Name));
        return portfolio.Count == 0 ? null : new(
            FindingCodes.StockPhoto, evidence.Claims.Name is null ? FindingStrength.Some : FindingStrength.Strong,
            $"This picture is in the portfolio of a model, photographer or artist{On(evidence, portfolio, CollectionKind.Portfolio)}. A portfolio is where they show their work. Fake profiles often use such pictures.", portfolio);
    }

    private static string On(Evidence evidence, IReadOnlyList<int> found, CollectionKind kind)
    {
        var place = found.SelectMany(i => evidence.Found[i].Appearances).FirstOrDefault(place => place.Kind == kind && place.Site is not null);
        return place is null ? "" : $" on {place.Site}";
    }
}
