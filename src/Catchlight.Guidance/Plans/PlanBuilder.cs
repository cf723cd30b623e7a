using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Routes;

namespace Catchlight.Guidance.Plans;

/// <summary>Chooses a plan for a set of answers: the steps of the rules that apply, with routes of the place and age and guides of the apps. Thread-safe.</summary>
/// <param name="content">The texts of one language.</param>
public sealed class PlanBuilder(LanguageContent content)
{
    private readonly (PlanRule Rule, StepText Text)[] _rules = [.. PlanRules.InOrder.Select(rule => (rule, content.Step(rule.Step)))];

    /// <summary>The plan. Every set of answers has one.</summary>
    public Plan Build(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var situation = new Situation(answers);
        var steps = new List<Step>(_rules.Length);
        foreach (var (rule, text) in _rules)
        {
            if (rule.Applies(situation))
                steps.Add(new(text, rule.Urgency, rule.Name, RoutesOf(text, answers), GuidesOf(text, answers.Apps)));
        }
        return new(answers, content.Words.Code, steps,
            [.. content.Routes.For(answers.Place, answers.Age, RouteKind.Emergency), .. content.Routes.For(answers.Place, answers.Age, RouteKind.SuicideCrisis)]);
    }

    private IReadOnlyList<Route> RoutesOf(StepText text, Answers answers)
    {
        if (text.RouteKinds.Count == 0 && text.RouteIds.Count == 0)
            return [];
        var chosen = new List<Route>();
        foreach (var kind in text.RouteKinds)
            chosen.AddRange(content.Routes.For(answers.Place, answers.Age, kind));
        foreach (var id in text.RouteIds)
        {
            if (content.Routes.Find(id) is { } route && route.Serves(answers.Place) && route.IsFor(answers.Age) && !chosen.Contains(route))
                chosen.Add(route);
        }
        return [.. chosen.OrderBy(route => route.Fallback)]; // stable: a finder comes after the places themselves
    }

    private IReadOnlyList<GuideExcerpt> GuidesOf(StepText text, SocialApps apps)
    {
        if (text.GuideTasks.Count == 0)
            return [];
        var named = content.Guides.Where(guide => apps.HasFlag(guide.App)).ToList();
        return [.. (named.Count > 0 ? named : apps == SocialApps.Other ? [] : content.Guides)
            .Select(guide => new GuideExcerpt(guide, [.. guide.Sections.Where(section => text.GuideTasks.Contains(section.Task))]))
            .Where(excerpt => excerpt.Sections.Count > 0)];
    }
}
