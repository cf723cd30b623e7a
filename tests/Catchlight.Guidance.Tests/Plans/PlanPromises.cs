using System.Collections.Concurrent;
using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;
using Catchlight.Guidance.Routes;

namespace Catchlight.Guidance.Tests.Plans;

/// <summary>What every plan has to keep, whatever was answered.</summary>
internal static class PlanPromises
{
    /// <summary>Steps of which a plan has at most one.</summary>
    private static readonly HashSet<string>[] Variants =
    [
        ["in-danger", "in-danger-helper"],
        ["self-harm", "self-harm-helper"],
        ["not-sure-safe", "not-sure-safe-helper"],
        ["calm", "calm-child", "calm-friend", "calm-adviser"],
        ["dont-pay", "pay-no-more"],
        ["trusted-adult", "trusted-adult-parent", "trusted-adult-helper", "tell-someone", "tell-someone-any-age"],
        ["keep-evidence", "keep-evidence-no-pictures", "keep-the-email"],
        ["report-child-protection", "report-child-protection-any-age"],
        ["remove-under-18", "remove-any-age", "remove-adult", "remove-adult-no-copy"],
        ["fake-picture", "fake-picture-any-age"],
        ["tell-them-first", "tell-them-first-under-18"],
    ];

    /// <summary>Pairs of steps of which the first comes before the second wherever a plan has both.</summary>
    private static readonly (string Before, string After)[] Orders =
    [
        ("stop-replying", "block"), ("keep-evidence", "block"), ("keep-evidence-no-pictures", "block"), ("leave-the-picture", "keep-evidence-no-pictures"),
        ("keep-evidence", "deactivate"), ("keep-evidence-no-pictures", "deactivate"), ("keep-evidence", "report-police"), ("dont-pay", "report-police"),
        ("trusted-adult", "report-police"), ("trusted-adult-parent", "report-police"), ("trusted-adult-helper", "report-police"), ("report-police", "what-to-say"),
    ];

    /// <summary>Steps that only somebody who is surely 18 or over may see.</summary>
    private static readonly HashSet<string> AdultsOnly = ["remove-adult", "remove-adult-no-copy", "keep-evidence", "tell-someone", "fake-picture"];

    private static readonly ConcurrentDictionary<StepText, bool> SpeaksOfStopNcii = [];
    private static readonly ConcurrentDictionary<string, string?> Lists = new(StringComparer.Ordinal);

    /// <summary>The first promise that a plan breaks, null where it keeps all.</summary>
    public static string? Broken(Plan plan)
    {
        // hundreds of thousands of plans are made of a few thousand lists of steps, so each list is looked at once
        var list = string.Join(' ', plan.Steps.Select(step => step.Id.Value));
        return Essential(plan) ?? Crisis(plan) ?? Lists.GetOrAdd(list, static (_, steps) => InList(steps), plan.Steps)
            ?? (plan.Answers.Age == AgeGroup.Adult ? null : MayBeUnder18(plan))
            ?? plan.Steps.SelectMany(step => step.Routes.Select(route => Shown(step, route, plan.Answers))).FirstOrDefault(broken => broken is not null);
    }

    private static string? InList(IReadOnlyList<Step> steps)
    {
        var ids = steps.Select(step => step.Id.Value).ToList();
        return (ids.Distinct().Count() != ids.Count ? "has a step twice" : null)
            ?? Variants.Where(variants => ids.Count(variants.Contains) > 1).Select(variants => "has two of " + string.Join(", ", variants)).FirstOrDefault()
            ?? Orders.Where(order => ids.IndexOf(order.After) >= 0 && ids.IndexOf(order.Before) > ids.IndexOf(order.After)).Select(order => $"has {order.After} before {order.Before}").FirstOrDefault()
            ?? steps.Zip(steps.Skip(1)).Where(pair => pair.Second.Urgency < pair.First.Urgency).Select(pair => $"has {pair.Second.Id} after the less urgent {pair.First.Id}").FirstOrDefault();
    }

    private static string? Essential(Plan plan)
    {
        var wanted = plan.Answers.Age == AgeGroup.Adult ? Essentials.Always : Essentials.AlwaysUnder18;
        return (plan.Covers & wanted) == wanted ? null : $"lacks {wanted & ~plan.Covers}";
    }

    private static string? Crisis(Plan plan)
    {
        var crisis = plan.Answers.Safety is not (Safety.Safe or Safety.NotSaid);
        var first = plan.Steps.TakeWhile(step => step.Text.Covers.HasFlag(Essentials.Crisis)).Count();
        if (crisis != first > 0 || plan.Steps.Skip(first).Any(step => step.Text.Covers.HasFlag(Essentials.Crisis)))
            return crisis ? "does not begin with its crisis steps" : "has a crisis step for somebody who is safe";
        if (crisis && !plan.CrisisRoutes.Where(route => route.Kind == RouteKind.Emergency).All(plan.Steps[0].Routes.Contains))
            return "begins without the emergency number of the place";
        return null;
    }

    private static string? MayBeUnder18(Plan plan)
    {
        foreach (var step in plan.Steps)
        {
            if (AdultsOnly.Contains(step.Id.Value))
                return $"has {step.Id} for somebody who may be under 18";
            if (step.Routes.Any(route => route.Id.Value == "stopncii") || MentionsStopNcii(step.Text))
                return $"{step.Id} leads to StopNCII";
            if (step.Guides.Any(excerpt => excerpt.Sections.Any(section => section.Task == GuideTask.Export)))
                return $"{step.Id} has a chat exported, pictures and all";
        }
        return plan.Steps.Single(step => step.Text.Covers.HasFlag(Essentials.ChildProtection)).Routes.Count > 0 ? null : "knows no child-protection route";
    }

    private static string? Shown(Step step, Route route, Answers answers)
    {
        if (!route.Serves(answers.Place) || !route.IsFor(answers.Age))
            return $"{step.Id} shows {route.Id} to somebody whom it does not serve";
        return route.Confidence == RouteConfidence.High || route.Doubt is { Length: > 0 } ? null : $"{step.Id} shows {route.Id} without its doubt";
    }

    private static bool MentionsStopNcii(StepText text)
    {
        if (!SpeaksOfStopNcii.TryGetValue(text, out var speaks))
        {
            string[] parts = [text.Title, text.Why.Plain, text.How.Plain, text.Expect.Plain, text.Source.Name, text.Source.Url?.AbsoluteUri ?? "", .. text.Words.Select(words => words.Text.Plain)];
            SpeaksOfStopNcii[text] = speaks = parts.Any(part => part.Contains("StopNCII", StringComparison.OrdinalIgnoreCase));
        }
        return speaks;
    }
}
