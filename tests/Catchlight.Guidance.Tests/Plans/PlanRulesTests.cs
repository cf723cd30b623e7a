using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;

namespace Catchlight.Guidance.Tests.Plans;

public sealed class PlanRulesTests
{
    [Fact]
    public void InOrder_EveryRule_IsNamedInWordsAndChoosesAStepOfItsOwn()
    {
        Assert.Distinct(PlanRules.InOrder.Select(rule => rule.Step));
        Assert.All(PlanRules.InOrder, rule => Assert.True(rule.Name.Length > 5));
        Assert.Equal(PlanRules.InOrder.OrderBy(rule => rule.Urgency), PlanRules.InOrder);
    }

    [Fact]
    public void InOrder_EveryStepOfEveryLanguage_IsChosenByARule()
    {
        var ruled = PlanRules.InOrder.Select(rule => rule.Step).Order(Comparer<StepId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value)));
        foreach (var content in ContentBundle.Embedded.Languages)
            Assert.Equal(ruled, content.Steps.Select(step => step.Id).Order(Comparer<StepId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))));
    }

    /// <summary>Who may be under 18 is not told to open, save or send a picture: wherever such a word stands, "don't" stands before it.</summary>
    [Fact]
    public void Steps_ForPeopleWhoMayBeUnder18_NeverTellToOpenSaveOrSendAPicture()
    {
        string[] verbs = ["open", "save", "copy", "upload", "download", "send"];
        foreach (var id in new[] { "leave-the-picture", "keep-evidence-no-pictures", "remove-under-18", "remove-any-age", "fake-picture-any-age", "report-child-protection", "report-child-protection-any-age" })
        {
            var step = ContentBundle.Embedded.Language("en").Step(new(id));
            foreach (var sentence in (step.How.Plain + "\n" + step.Why.Plain).Split('.', '\n').Where(sentence => sentence.Contains("picture", StringComparison.Ordinal)))
            {
                var words = sentence.Split(' ', ',');
                var verb = words.FirstOrDefault(word => verbs.Contains(word.ToLowerInvariant()));
                Assert.True(verb is null || words.TakeWhile(word => word != verb).Any(word => word is "Don't" or "don't" or "even" or "No"), $"{id}: {sentence}");
            }
        }
    }
}
