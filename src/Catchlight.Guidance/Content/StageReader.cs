using Catchlight.Guidance.Stages;

namespace Catchlight.Guidance.Content;

/// <summary>Joins the labels of <c>stages.json</c> with the sections of the page that tells the stages at length.</summary>
internal static class StageReader
{
    private const string Page = "how-it-unfolds";

    public static List<Stage> Read(StageFile file, IReadOnlyList<Article> articles, string code, ReadingLog log)
    {
        var labels = $"{code}/stages.json";
        var sections = articles.FirstOrDefault(article => article.Id == Page)?.Sections ?? [];
        var stages = new List<Stage>();
        var ids = Enum.GetValues<StageId>();
        if (!file.Stages.Select(entry => entry.Id).SequenceEqual(ids.Select(Kebab.Of)))
        {
            log.Problem(labels, $"does not have exactly the stages {string.Join(", ", ids.Select(Kebab.Of))}, in this order");
            return stages;
        }
        foreach (var (id, entry) in ids.Zip(file.Stages))
        {
            var heading = $"{stages.Count + 1}. {entry.Name}";
            var section = sections.FirstOrDefault(section => section.Heading == heading);
            if (section is null)
                log.Problem($"{code}/pages/{Page}.md", $"has no section '## {heading}', which stages.json names");
            if (entry.Caption.Length > Stage.MaxCaption)
                log.Problem(labels, $"'{entry.Id}' has a caption of more than {Stage.MaxCaption} characters");
            stages.Add(new(id, stages.Count + 1, entry.Name, entry.Caption, section?.Text ?? RichText.Empty));
        }
        return stages;
    }
}
