using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;
using Catchlight.Guidance.Questions;
using Catchlight.Guidance.Routes;
using Catchlight.Guidance.Searches;

namespace Catchlight.Guidance.Tests.Reading;

/// <summary>Every text that people read, with the place where it stands: whole files, and each part of them.</summary>
internal static class ReadableTexts
{
    /// <summary>All texts of a language.</summary>
    public static IEnumerable<(string Where, string Text)> All(LanguageContent content)
    {
        var code = content.Words.Code;
        return Parts(content.Steps.Select(step => ($"{code}/steps/{step.Id}.md", Of(step))))
            .Concat(Parts(content.Guides.Select(guide => ($"{code}/guides/{guide.Id}.md", Of(guide)))))
            .Concat(Parts(content.Searches.Select(search => ($"{code}/searches/{search.Id}.md", Of(search)))))
            .Concat(Parts(content.Removals.Select(removal => ($"{code}/removals/{removal.Id}.md", new[] { removal.Title, removal.About.Plain }))))
            .Concat(Parts(content.Articles.Select(article => ($"{code}/pages/{article.Id}.md", Of(article)))))
            .Concat(Parts([($"{code}/questions.json", [.. content.Questions.Values.SelectMany(Of)])]))
            .Concat(Parts([($"{code}/routes.json", [.. content.Routes.All.SelectMany(route => new[] { route.What, route.ForWhom, route.Hours ?? "", route.Doubt ?? "" }).Concat(Enum.GetValues<RouteKind>().Select(content.Heading)).Distinct()])]))
            .Concat(Parts([($"{code}/ui.json", Of(content.Ui))]))
            .Concat(Parts([($"{code}/signs.json", Of(content.Signs))]))
            .Concat(Parts([($"{code}/pack.json", Of(content.Pack))]))
            .Concat(Parts([($"{code}/stages.json", [.. content.Stages.SelectMany(stage => new[] { stage.Name, stage.Caption })])]))
            .Concat(Parts([($"{code}/language.json", [content.Words.ReviewNote ?? ""])]));
    }

    private static string[] Of(StepText step) =>
        [step.Title, step.Why.Plain, step.How.Plain, step.Expect.Plain, .. step.Words.SelectMany(words => new[] { words.Label, words.Text.Plain })];

    // A place to fill in counts as its name.
    private static string[] Of(UiWords words) =>
        [.. words.Keys.Select(key => words[key].Replace('{', ' ').Replace('}', ' '))];

    private static string[] Of(Guide guide) => [guide.Name, .. guide.Sections.Select(section => section.Text.Plain)];

    private static string[] Of(PictureSearch search) => [search.Name, .. search.Parts.Select(part => part.Section.Text.Plain)];

    private static string[] Of(Question question) =>
        [question.Title, question.TitleForOther, question.Hint ?? "", question.Why, .. question.Options.SelectMany(option => new[] { option.Label, option.Hint ?? "" })];

    private static string[] Of(Article article) =>
        [article.Title, article.Summary, .. article.Sections.SelectMany(section => new[] { section.Heading, section.Text.Plain })];

    /// <summary>The whole of each file, then each of its parts.</summary>
    private static IEnumerable<(string Where, string Text)> Parts(IEnumerable<(string File, string[] Texts)> files)
    {
        foreach (var (file, texts) in files)
        {
            yield return (file, string.Join('\n', texts));
            foreach (var text in texts.Where(text => text.Length > 0))
                yield return (file, text);
        }
    }
}
