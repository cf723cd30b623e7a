using Catchlight.Guidance.Checking;
using Catchlight.Guidance.Content;
using Catchlight.Tests.Shared;

namespace Catchlight.Guidance.Tests.Checking;

/// <summary>
/// Whoever adds a text in English adds it in every other language, or these tests fail. What is missing or differs is named by file:
/// <c>es/ui.json: lacks 'new-key'</c>.
/// </summary>
public sealed class CompletenessTests
{
    private static readonly IEnumerable<LanguageContent> Translations = ContentBundle.Embedded.Languages.Skip(1);

    [Fact]
    public void Languages_ThereIsACompleteSecondOne() => Assert.Contains("es", ContentBundle.Embedded.Languages.Select(language => language.Words.Code));

    [Fact]
    public void Languages_EveryOne_SaysAllThatEnglishSays()
    {
        var problems = ContentCheck.Run(ContentFiles.Embedded, new DateOnly(2026, 11, 26)).Problems;
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public void Languages_EveryTranslation_IsNoCopyOfEnglish()
    {
        var english = ContentBundle.Embedded.Language("en");
        foreach (var other in Translations)
        {
            Assert.All(english.Steps, step => Assert.NotEqual(step.How.Plain, other.Step(step.Id).How.Plain));
            Assert.All(english.Articles, article => Assert.NotEqual(article.Summary, other.Article(article.Id)!.Summary));
            Assert.All(english.Routes.All, route => Assert.NotEqual(route.What, other.Routes.Find(route.Id)!.What));
            var same = english.Ui.Keys.Where(key => english.Ui[key] == other.Ui[key]).ToList();
            Assert.True(same.Count < english.Ui.Keys.Count() / 10, $"{other.Words.Code}/ui.json has the English words for {string.Join(", ", same)}");
        }
    }

    [Fact]
    public void Languages_EveryTranslation_HasReviewNotesAndTellsPeople()
    {
        foreach (var other in Translations)
        {
            var notes = Path.Combine(SharedData.Repository, "content", other.Words.Code, "REVIEW.md");
            Assert.True(File.Exists(notes), $"{notes} is missing");
            var text = File.ReadAllText(notes);
            foreach (var word in new[] { "translated by", "reviewed by", "Open questions" })
                Assert.Contains(word, text, StringComparison.Ordinal);
            if (text.Contains("**not yet**", StringComparison.Ordinal))
                Assert.NotNull(other.Words.ReviewNote);
        }
    }
}
