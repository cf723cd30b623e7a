using Catchlight.Guidance.Plans;
using Catchlight.Guidance.Routes;
using Catchlight.Guidance.Searches;

namespace Catchlight.Guidance.Content;

/// <summary>Every step, route and page that something names has to exist, and every step has to be named by a rule.</summary>
internal static class ReferenceCheck
{
    public static void Run(
        string code, IReadOnlyList<StepText> steps, IReadOnlyList<Guide> guides, IReadOnlyList<PictureSearch> searches, IReadOnlyList<Article> articles,
        IReadOnlyList<Route> routes, ReadingLog log)
    {
        var ids = steps.Select(step => step.Id).ToHashSet();
        var ruled = PlanRules.InOrder.Select(rule => rule.Step).ToHashSet();
        var routeIds = routes.Select(route => route.Id).ToHashSet();
        var pages = articles.Select(article => article.Id).ToHashSet();

        foreach (var id in ruled.Except(ids))
            log.Problem($"{code}/steps/{id}.md", "is missing: a rule names it");
        foreach (var id in ids.Except(ruled))
            log.Problem($"{code}/steps/{id}.md", "is named by no rule");
        foreach (var twice in guides.GroupBy(guide => guide.App).Where(group => group.Count() > 1))
            log.Problem($"{code}/guides/{twice.Last().Id}.md", $"is a second guide to {twice.Key}");
        foreach (var twice in searches.GroupBy(search => search.Engine).Where(group => group.Count() > 1))
            log.Problem($"{code}/searches/{twice.Last().Id}.md", $"is a second guide to {twice.Key}");
        foreach (var step in steps)
        {
            var file = $"{code}/steps/{step.Id}.md";
            foreach (var route in step.RouteIds.Where(route => !routeIds.Contains(route)))
                log.Problem(file, $"names the route '{route}', which is not in routes.json");
            foreach (var page in step.Articles.Where(page => !pages.Contains(page)))
                log.Problem(file, $"names the page '{page}', which does not exist");
            foreach (var task in step.GuideTasks.Where(task => guides.All(guide => guide.Find(task) is null)))
                log.Problem(file, $"names the guide task '{Kebab.Of(task)}', which no guide has");
        }
    }
}
