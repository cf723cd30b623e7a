using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;

namespace Catchlight.Guidance.Tests.Plans.Situations;

public sealed class SituationTests
{
    private static readonly WrittenSituation[] All = [.. SituationsOfMinors.All, .. SituationsOfAdults.All, .. SituationsOfHelpers.All, .. SituationsOfCrisis.All];

    public static TheoryData<int, string> Numbered => [.. All.Select((situation, i) => (i, situation.Name))];

    [Fact]
    public void All_WrittenSituations_AreAtLeastThirtyAndDiffer()
    {
        Assert.True(All.Length >= 30, $"{All.Length} situations");
        Assert.Distinct(All.Select(situation => situation.Name));
        Assert.Distinct(All.Select(situation => situation.Answers));
    }

    [Fact]
    public void All_WrittenSituations_NameEveryStepThatARuleCanChoose() =>
        Assert.Empty(PlanRules.InOrder.Select(rule => rule.Step.Value).Except(All.SelectMany(situation => situation.InOrder)));

    [Theory]
    [MemberData(nameof(Numbered))]
    public void Build_WrittenSituation_HasTheseStepsInOrderAndNotThose(int number, string name)
    {
        var situation = All[number];
        Assert.Equal(name, situation.Name);
        var plan = new PlanBuilder(ContentBundle.Embedded.Language("en")).Build(situation.Answers);
        var ids = plan.Steps.Select(step => step.Id.Value).ToList();

        Assert.Equal(situation.InOrder, ids.Where(situation.InOrder.Contains));
        Assert.Empty(situation.Never.Intersect(ids));
        var shown = plan.Steps.SelectMany(step => step.Routes.Select(route => $"{step.Id}:{route.Id}")).ToHashSet();
        Assert.Empty(situation.Routes.Except(shown));
        Assert.DoesNotContain(situation.NoRoutes, route => shown.Any(pair => pair.EndsWith(":" + route, StringComparison.Ordinal)));
        Assert.Null(PlanPromises.Broken(plan));

        // a misspelt name would never be found, so every name has to exist
        var known = PlanRules.InOrder.Select(rule => rule.Step.Value).ToHashSet();
        Assert.DoesNotContain(situation.Never, step => !known.Contains(step));
        var routes = ContentBundle.Embedded.Language("en").Routes;
        Assert.DoesNotContain(situation.NoRoutes, route => routes.Find(new(route)) is null);
    }
}
