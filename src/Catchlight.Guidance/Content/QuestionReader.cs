using Catchlight.Guidance.Questions;

namespace Catchlight.Guidance.Content;

/// <summary>Reads the texts of the questions and holds them against what the flow understands.</summary>
internal static class QuestionReader
{
    public static Dictionary<QuestionId, Question> Read(QuestionFile questions, string code, ReadingLog log)
    {
        var file = $"{code}/questions.json";
        var read = new Dictionary<QuestionId, Question>();
        log.Review(file, null, new(questions.Review.Owner, Date(questions.Review.Reviewed, file, log), Date(questions.Review.ReviewBy, file, log)));
        foreach (var entry in questions.Questions)
        {
            if (Kebab.Parse<QuestionId>(entry.Id) is not { } id || read.ContainsKey(id))
            {
                log.Problem(file, $"'{entry.Id}' is not a question, or is there twice");
                continue;
            }
            var expected = QuestionValues.Of(id).ToHashSet();
            if (id != QuestionId.Country && !expected.SetEquals(entry.Options.Select(option => option.Value)))
                log.Problem(file, $"'{entry.Id}' does not have exactly the options {string.Join(", ", expected)}");
            read[id] = new(id, QuestionValues.IsMany(id), entry.Title, entry.TitleForOther ?? entry.Title, entry.Hint, entry.Why,
                [.. entry.Options.Select(option => new QuestionOption(option.Value, option.Label, option.Hint))]);
        }
        foreach (var id in Enum.GetValues<QuestionId>().Where(id => !read.ContainsKey(id)))
            log.Problem(file, $"lacks the question '{Kebab.Of(id)}'");
        return read;
    }

    private static DateOnly Date(string text, string file, ReadingLog log)
    {
        if (ContentDates.TryReadDay(text, out var day))
            return day;
        log.Problem(file, $"has '{text}' where a day should be");
        return default;
    }
}
