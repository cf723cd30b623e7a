using Catchlight.Core.Elsewhere;
using Catchlight.Core.Findings;

namespace Catchlight.Core.Tests.Findings;

public sealed class ElsewhereRulesTests
{
    [Fact]
    public void Apply_WhereAnotherEngineFoundIt_DoesNotSayThatNothingWasFound()
    {
        var evidence = TestEvidence.Of("Anna Berg") with { Elsewhere = [Said(Place("https://shop.example/1"))] };
        Assert.Equal(["Note found-elsewhere"], TestEvidence.Codes(evidence));
        var answer = AnswerRules.Join(evidence, FindingRules.Apply(evidence));
        Assert.Equal(AnswerLevel.CannotTell, answer.Level);
    }

    [Fact]
    public void Apply_WhereAnotherEngineFoundNothing_SaysThatNothingWasFound() =>
        Assert.Equal(["Note nothing-found"], TestEvidence.Codes(TestEvidence.Of("Anna Berg") with { Elsewhere = [Said(), new("Google", null, "It is down.")] }));

    [Fact]
    public void Apply_WhereItIsAStockPhotoElsewhere_GivesAReasonToDoubtButNoStrongSign()
    {
        var finding = FindingRules.Apply(TestEvidence.Of(null) with { Elsewhere = [Said(Place("https://shop.example/1", isStock: true))] })[0];
        Assert.Equal((FindingCodes.StockElsewhere, FindingStrength.Some), (finding.Code, finding.Strength));
        Assert.StartsWith("TinEye says that this picture is on shop.example.", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_WhereAPageElsewhereNamesAnother_SaysWhichName()
    {
        var finding = FindingRules.Apply(TestEvidence.Of("Anna Berg") with { Elsewhere = [Said(Place("https://a.example/1", "Portrait of Lukas Brandt"))] })[0];
        Assert.Equal((FindingCodes.OtherNameElsewhere, FindingStrength.Some), (finding.Code, finding.Strength));
        Assert.Contains("says Lukas Brandt", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_WhereAnyPageElsewhereGivesTheName_NamesNoOther() => Assert.DoesNotContain(
        "Some other-name-elsewhere",
        TestEvidence.Codes(TestEvidence.Of("Anna Berg") with { Elsewhere = [Said(Place("https://a.example/1", "Portrait of Lukas Brandt"), Place("https://b.example/1", "Anna Berg, painter"))] }));

    [Fact]
    public void Apply_WherePlacesHaveDays_SaysTheFirstYear() => Assert.Contains(
        "TinEye found this picture in 2 places. The first time was in 2012.",
        FindingRules.Apply(TestEvidence.Of(null) with { Elsewhere = [Said(Place("https://a.example/1", seen: 2019), Place("https://b.example/1", seen: 2012))] })[0].Text, StringComparison.Ordinal);

    private static ElsewhereResult Said(params IReadOnlyList<PlaceElsewhere> places) => new("TinEye", new PlacesElsewhere(places, places.Count), null);

    private static PlaceElsewhere Place(string page, string? title = null, int? seen = null, bool isStock = false) =>
        PlaceElsewhere.Of(null, page, title, seen is { } year ? new DateOnly(year, 1, 1) : null, isStock)!;
}
