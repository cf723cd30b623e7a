using Catchlight.Guidance.Plans;
using Catchlight.Guidance.Routes;

namespace Catchlight.Guidance.Content;

/// <summary>Reads <c>steps/*.md</c>: sections <c>why</c>, <c>how</c>, <c>expect</c> and any number of <c>words: label</c>.</summary>
internal static class StepReader
{
    private const string WordsPrefix = "words:";

    public static StepText Read(FrontMatter matter)
    {
        var (kinds, ids) = Routes(matter);
        RichText Section(string name, bool required)
        {
            var found = matter.Sections.Where(section => section.Name == name).ToList();
            if (found.Count > 1 || (required && found.Count == 0))
                matter.Problem($"has {found.Count} sections '## {name}'");
            return found.Count > 0 ? found[0].Text : RichText.Empty;
        }
        foreach (var (name, _) in matter.Sections.Where(s => s.Name is not ("why" or "how" or "expect") && !s.Name.StartsWith(WordsPrefix, StringComparison.Ordinal)))
            matter.Problem($"has a section '## {name}' that steps don't have");

        return new(
            new StepId(matter.Id),
            matter.Require("title"),
            Section("why", required: true),
            Section("how", required: true),
            Section("expect", required: false),
            [.. matter.Sections.Where(s => s.Name.StartsWith(WordsPrefix, StringComparison.Ordinal))
                .Select(s => new WordsToCopy(s.Name[WordsPrefix.Length..].Trim(), s.Text))],
            kinds,
            ids,
            Words<GuideTask>(matter, "guides"),
            matter.List("pages"),
            Words<Essentials>(matter, "covers").Aggregate(Essentials.None, (all, one) => all | one),
            matter.Require("audience"),
            new(matter.Require("source"), matter.OptionalUrl("sourceUrl"), matter.SourceDate("sourceDate")),
            matter.Review());
    }

    private static (List<RouteKind> Kinds, List<RouteId> Ids) Routes(FrontMatter matter)
    {
        var (kinds, ids) = (new List<RouteKind>(), new List<RouteId>());
        foreach (var word in matter.List("routes"))
        {
            if (Kebab.Parse<RouteKind>(word) is { } kind)
                kinds.Add(kind);
            else
                ids.Add(new(word));
        }
        return (kinds, ids);
    }

    private static List<T> Words<T>(FrontMatter matter, string key) where T : struct, Enum
    {
        var list = new List<T>();
        foreach (var word in matter.List(key))
        {
            if (Kebab.Parse<T>(word) is { } value)
                list.Add(value);
            else
                matter.Problem($"'{key}' has an unknown word '{word}'");
        }
        return list;
    }
}
