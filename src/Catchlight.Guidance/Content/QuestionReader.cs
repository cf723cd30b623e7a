using Catchlight.Guidance.Questions;

namespace Catchlight.Guidance.Content;

/// <summary>Reads the texts of the questions and holds them against what the flow understands.</summary>
internal static class QuestionReader
{
    public static Dictionary<QuestionId, Question> Read(QuestionFile questions, string code, List<ContentProblem> problems)
    {
        var file = $"{code}/questions.json";
        var read = new Dictionary<QuestionId, Question>();
        foreach (var entry in questions.Questions)
        {
            if (Kebab.Parse<QuestionId>(entry.Id) is not { } id || read.ContainsKey(id))
            {
                problems.Add(new(file, $"'{entry.Id}' is not a question, or is there twice"));
                continue;
            }
            var expected = QuestionValues.Of(id).ToHashSet();
            if (id != QuestionId.Country && !expected.SetEquals(entry.Options.Select(option => option.Value)))
                problems.Add(new(file, $"'{entry.Id}' does not have exactly the options {string.Join(", ", expected)}"));
            read[id] = new(id, QuestionValues.IsMany(id), entry.Title, entry.TitleForOther ?? entry.Title, entry.Hint, entry.Why,
                [.. entry.Options.Select(option => new QuestionOption(option.Value, option.Label, option.Hint))]);
        }
        foreach (var id in Enum.GetValues<QuestionId>().Where(id => !read.ContainsKey(id)))
            problems.Add(new(file, $"lacks the question '{Kebab.Of(id)}'"));
        return read;
    }
}
