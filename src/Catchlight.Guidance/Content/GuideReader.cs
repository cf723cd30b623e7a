using Catchlight.Guidance.Answering;

namespace Catchlight.Guidance.Content;

/// <summary>Reads <c>guides/*.md</c>: a section for each task, named as the task, with <c>task.source</c>, <c>task.sourceUrl</c> and <c>task.sourceDate</c> in the front matter.</summary>
internal static class GuideReader
{
    public static Guide Read(FrontMatter matter)
    {
        var app = Kebab.Parse<SocialApps>(matter.Require("app"));
        if (app is null or SocialApps.NotSaid or SocialApps.Other or SocialApps.Unsure)
            matter.Problem("'app' is not one of the apps that have guides");
        var sections = new List<GuideSection>();
        foreach (var (name, text) in matter.Sections)
        {
            if (Kebab.Parse<GuideTask>(name) is not { } task || sections.Any(section => section.Task == task))
            {
                matter.Problem($"section '## {name}' is not a task, or is there twice");
                continue;
            }
            sections.Add(new(task, text, matter.Source(name)));
        }
        if (sections.Count == 0)
            matter.Problem("explains nothing");
        matter.Require("audience");
        return new(app ?? SocialApps.Other, matter.Id, matter.Require("title"), [.. sections.OrderBy(section => section.Task)], matter.Review());
    }
}
