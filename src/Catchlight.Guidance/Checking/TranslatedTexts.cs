using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;
using Catchlight.Guidance.Removals;
using Catchlight.Guidance.Searches;

namespace Catchlight.Guidance.Checking;

/// <summary>Holds the Markdown files of a language against the default language: facts, sections, points, numbers.</summary>
internal static class TranslatedTexts
{
    public static IEnumerable<ContentProblem> Compare(LanguageContent original, LanguageContent other)
    {
        var code = other.Words.Code;
        foreach (var (from, to) in Pairs(original.Steps, other.Steps, step => step.Id))
        {
            foreach (var message in CompareSteps(from, to))
                yield return new($"{code}/steps/{to.Id}.md", message);
        }
        foreach (var (from, to) in Pairs(original.Guides, other.Guides, guide => guide.Id))
        {
            foreach (var message in CompareGuides(from, to))
                yield return new($"{code}/guides/{to.Id}.md", message);
        }
        foreach (var (from, to) in Pairs(original.Searches, other.Searches, search => search.Id))
        {
            foreach (var message in CompareSearches(from, to))
                yield return new($"{code}/searches/{to.Id}.md", message);
        }
        foreach (var (from, to) in Pairs(original.Articles, other.Articles, article => article.Id))
        {
            foreach (var message in CompareArticles(from, to))
                yield return new($"{code}/pages/{to.Id}.md", message);
        }
        foreach (var (from, to) in Pairs(original.Removals, other.Removals, removal => removal.Id))
        {
            foreach (var message in CompareRemovals(from, to))
                yield return new($"{code}/removals/{to.Id}.md", message);
        }
    }

    // a file that one language lacks has been named already
    private static IEnumerable<(T From, T To)> Pairs<T, TKey>(IReadOnlyList<T> originals, IReadOnlyList<T> others, Func<T, TKey> key) =>
        originals.Join(others, key, key, (from, to) => (from, to));

    private static IEnumerable<string> CompareSteps(StepText from, StepText to)
    {
        if (!from.RouteKinds.SequenceEqual(to.RouteKinds) || !from.RouteIds.SequenceEqual(to.RouteIds))
            yield return "names other routes than the original";
        if (!from.GuideTasks.SequenceEqual(to.GuideTasks))
            yield return "names other parts of guides than the original";
        if (!from.Articles.SequenceEqual(to.Articles))
            yield return "names other pages than the original";
        if (from.Covers != to.Covers)
            yield return $"covers {to.Covers}, the original {from.Covers}";
        if (from.Words.Count != to.Words.Count)
            yield return $"has {to.Words.Count} texts to copy, the original {from.Words.Count}";
        foreach (var message in CompareNotes(from.Source, to.Source, from.Review, to.Review))
            yield return message;
        var sections = new[] { ("why", from.Why, to.Why), ("how", from.How, to.How), ("expect", from.Expect, to.Expect) }
            .Concat(from.Words.Zip(to.Words, (a, b) => ($"words: {b.Label}", a.Text, b.Text)));
        foreach (var message in sections.SelectMany(section => CompareText(section.Item1, section.Item2, section.Item3)))
            yield return message;
    }

    private static IEnumerable<string> CompareGuides(Guide from, Guide to)
    {
        if (from.App != to.App)
            yield return $"is about {to.App}, the original about {from.App}";
        foreach (var section in from.Sections)
        {
            if (to.Find(section.Task) is not { } translated)
                yield return $"lacks the section '{Kebab.Of(section.Task)}'";
            else
            {
                foreach (var message in CompareText(Kebab.Of(section.Task), section.Text, translated.Text).Concat(CompareNotes(section.Source, translated.Source, from.Review, to.Review)))
                    yield return message;
            }
        }
        foreach (var section in to.Sections.Where(section => from.Find(section.Task) is null))
            yield return $"has a section '{Kebab.Of(section.Task)}', which translates nothing";
    }

    private static IEnumerable<string> CompareSearches(PictureSearch from, PictureSearch to)
    {
        if (from.Engine != to.Engine)
            yield return $"is about {to.Engine}, the original about {from.Engine}";
        if (TextFacts.Different([.. from.Parts.Select(part => part.Name)], [.. to.Parts.Select(part => part.Name)]) is { } sections)
            yield return $"has other sections: {sections}";
        if (!from.Devices.Select(steps => steps.Address).SequenceEqual(to.Devices.Select(steps => steps.Address)))
            yield return "opens other addresses than the original";
        foreach (var message in from.Parts.Join(to.Parts, part => part.Name, part => part.Name, (one, two) => (one.Name, From: one.Section, To: two.Section))
            .SelectMany(part => CompareText(part.Name, part.From.Text, part.To.Text).Concat(CompareNotes(part.From.Source, part.To.Source, from.Review, to.Review))))
            yield return message;
    }

    private static IEnumerable<string> CompareArticles(Article from, Article to)
    {
        if (from.Sections.Count != to.Sections.Count)
            yield return $"has {to.Sections.Count} sections, the original {from.Sections.Count}";
        foreach (var message in from.Sections.Zip(to.Sections).SelectMany(pair => CompareText($"section '{pair.Second.Heading}'", pair.First.Text, pair.Second.Text)))
            yield return message;
        foreach (var message in CompareNotes(from.Source, to.Source, from.Review, to.Review))
            yield return message;
    }

    private static IEnumerable<string> CompareRemovals(Removal from, Removal to)
    {
        if ((from.Law, from.Hours) != (to.Law, to.Hours))
            yield return "names another law or another time than the original";
        foreach (var message in from.Parts.Zip(to.Parts).SelectMany(pair => CompareText(pair.First.Name, pair.First.Text, pair.Second.Text)).Concat(CompareNotes(from.Source, to.Source, from.Review, to.Review)))
            yield return message;
    }

    private static IEnumerable<string> CompareNotes(SourceNote from, SourceNote to, Review fromReview, Review toReview)
    {
        if (from.Url != to.Url || from.Date != to.Date)
            yield return $"names another source than the original: {to.Url?.AbsoluteUri ?? "no address"}, {to.Date ?? "undated"}";
        if (toReview.Reviewed < fromReview.Reviewed)
            yield return "was last read before the original was: translate what has changed";
    }

    private static IEnumerable<string> CompareText(string where, RichText from, RichText to)
    {
        if (!TextFacts.Shape(from).SequenceEqual(TextFacts.Shape(to)))
            yield return $"{where} has other paragraphs and points than the original: {string.Join(' ', TextFacts.Shape(to))} instead of {string.Join(' ', TextFacts.Shape(from))}";
        if (TextFacts.Different(TextFacts.Numbers(from.Plain), TextFacts.Numbers(to.Plain)) is { } numbers)
            yield return $"{where} has other numbers: {numbers}";
    }
}
