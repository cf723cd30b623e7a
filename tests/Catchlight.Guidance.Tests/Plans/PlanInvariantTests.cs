using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;

namespace Catchlight.Guidance.Tests.Plans;

public sealed class PlanInvariantTests
{
    private static readonly PlanBuilder Builder = new(ContentBundle.Embedded.Language("en"));

    [Fact]
    public void Build_EveryPath_SaysAllEssentialsInOrder()
    {
        var count = 0;
        foreach (var answers in AllAnswers.Of())
        {
            var plan = Builder.Build(answers);
            count++;
            var wanted = answers.Age == AgeGroup.Adult ? Essentials.Always : Essentials.AlwaysUnder18;
            if ((plan.Covers & wanted) != wanted)
                Assert.Fail($"{answers} lacks {wanted & ~plan.Covers}");
            if (answers.Safety is not (Safety.Safe or Safety.NotSaid) && !plan.Steps[0].Text.Covers.HasFlag(Essentials.Crisis))
                Assert.Fail($"{answers} begins with {plan.Steps[0].Id}");
            for (var i = 1; i < plan.Steps.Count; i++)
            {
                if (plan.Steps[i].Urgency < plan.Steps[i - 1].Urgency)
                    Assert.Fail($"{answers}: {plan.Steps[i].Id} is more urgent than what comes before it");
            }
            if (plan.Steps.Select(step => step.Id).Distinct().Count() != plan.Steps.Count)
                Assert.Fail($"{answers} has a step twice");
        }
        Assert.Equal(6 * 5 * 4 * 4 * 4 * 65 * 5, count);
    }
}
