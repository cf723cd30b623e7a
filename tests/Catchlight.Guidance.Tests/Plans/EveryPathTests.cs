using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;
using Catchlight.Guidance.Tests.Questions;

namespace Catchlight.Guidance.Tests.Plans;

/// <summary>Every path of the questions leads to a plan that keeps its promises, in every language.</summary>
public sealed class EveryPathTests
{
    /// <summary>Rules see of a country only whether it is the United Kingdom, and which nation; the other two stand for all the rest.</summary>
    private static readonly string[] Countries = ["GB", "US", "ZZ"];

    private static readonly string[][] NoApps = [[]];

    /// <summary>Answers to which different sets of rules apply: one for each such set and age.</summary>
    private static readonly List<Answers> OneOfEach = [.. AllAnswers([null, Place.UnitedKingdom]).DistinctBy(answers => (answers.Age, RulesFor(answers)))];

    [Fact]
    public void Build_EveryPathOfTheQuestions_KeepsEveryPromise()
    {
        var content = ContentBundle.Embedded.Language("en");
        var (builder, walk) = (new PlanBuilder(content), new FlowWalk(content, Countries, NoApps));
        var count = 0;
        foreach (var answers in walk.Plans())
        {
            count++;
            if (PlanPromises.Broken(builder.Build(answers)) is { } broken)
                Assert.Fail($"{AnswersCode.Encode(answers)} {answers}: {broken}");
        }

        // these numbers are what docs and reviewers are told: a question or an option more changes them
        TestContext.Current.SendDiagnosticMessage($"{walk.Sent:N0} answers sent, {walk.States:N0} different states, {count:N0} different plans");
        Assert.Equal(Expected.Plans, count);
        Assert.Equal(Expected.Sent, walk.Sent);
    }

    [Fact]
    public void Build_AnswersThatOnlyALinkCanHold_KeepEveryPromiseToo()
    {
        var builder = new PlanBuilder(ContentBundle.Embedded.Language("en"));
        Place?[] places = [null, Place.Parse("GB-NIR", null), Place.Parse("BR", null)];
        foreach (var answers in AllAnswers(places))
        {
            if (PlanPromises.Broken(builder.Build(answers)) is { } broken)
                Assert.Fail($"{AnswersCode.Encode(answers)} {answers}: {broken}");
        }
    }

    [Fact]
    public void Build_EveryCountryAgeAndSetOfSteps_KeepsEveryPromise()
    {
        foreach (var content in ContentBundle.Embedded.Languages)
        {
            var builder = new PlanBuilder(content);
            var places = content.Countries.Select(country => (Place?)country.Place).Append(null).ToList();
            foreach (var answers in OneOfEach)
            {
                foreach (var place in places)
                {
                    if (PlanPromises.Broken(builder.Build(answers with { Place = place })) is { } broken)
                        Assert.Fail($"{content.Words.Code} {answers with { Place = place }}: {broken}");
                }
            }
        }
    }

    [Fact]
    public void Build_EveryAppForEverySetOfSteps_ShowsTheGuidesOfThatApp()
    {
        var content = ContentBundle.Embedded.Language("en");
        var builder = new PlanBuilder(content);
        SocialApps[] sets = [.. Enum.GetValues<SocialApps>(), SocialApps.Snapchat | SocialApps.Other, (SocialApps)((int)SocialApps.Unsure - 1)];
        foreach (var answers in OneOfEach)
        {
            var steps = builder.Build(answers).Steps.Select(step => step.Id).ToList();
            foreach (var apps in sets)
            {
                var plan = builder.Build(answers with { Apps = apps });
                Assert.Equal(steps, plan.Steps.Select(step => step.Id));
                Assert.Null(PlanPromises.Broken(plan));
                if (content.Guides.Any(guide => apps.HasFlag(guide.App)))
                    Assert.All(plan.Steps.SelectMany(step => step.Guides), excerpt => Assert.True(apps.HasFlag(excerpt.Guide.App)));
                else if (apps == SocialApps.Other)
                    Assert.All(plan.Steps, step => Assert.Empty(step.Guides));
            }
        }
    }

    /// <summary>The rules that apply, a bit each.</summary>
    private static ulong RulesFor(Answers answers)
    {
        var (rules, situation) = (0ul, new Situation(answers));
        for (var i = 0; i < PlanRules.InOrder.Count; i++)
            rules |= PlanRules.InOrder[i].Applies(situation) ? 1ul << i : 0;
        return rules;
    }

    private static IEnumerable<Answers> AllAnswers(IReadOnlyList<Place?> places) =>
        from safety in Enum.GetValues<Safety>()
        from about in Enum.GetValues<About>()
        from age in Enum.GetValues<AgeGroup>()
        from paid in Enum.GetValues<YesNo>()
        from picture in Enum.GetValues<YesNo>()
        from happened in Enumerable.Range(0, 65)
        from place in places
        select new Answers
        {
            Safety = safety, About = about, Age = age, Paid = paid, HasPicture = picture, Happened = (Happenings)happened, Place = place,
        };

    private static class Expected
    {
        public const int Plans = 473_760;
        public const int Sent = 1_121_676;
    }
}
