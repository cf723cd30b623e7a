using System.Globalization;
using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Questions;
using Microsoft.Extensions.Primitives;

namespace Catchlight.Web.Api;

/// <summary>Reads the questions' answers from an address. Whatever it does not understand it refuses with a reason, so that no misspelt answer becomes a wrong plan.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="Age">The age in years where it was given.</param>
/// <param name="Language">The texts.</param>
internal sealed record PlanQuery(Answers Answers, int? Age, LanguageContent Language)
{
    internal const string CountryName = "country";
    internal const string AgeName = "age";
    internal const string LanguageName = "language";

    // The country is a code, with the nation in it; the age may be in years. All others take the values of the forms.
    internal static readonly Dictionary<string, QuestionId> Chosen = new(StringComparer.Ordinal)
    {
        ["safe"] = QuestionId.Safe,
        ["about"] = QuestionId.About,
        ["happened"] = QuestionId.Happened,
        ["paid"] = QuestionId.Paid,
        ["has-picture"] = QuestionId.HasPicture,
        ["apps"] = QuestionId.Apps,
    };

    /// <summary>Reads a query; null with the reason where it is not one.</summary>
    public static PlanQuery? TryRead(IQueryCollection query, ContentBundle content, out string? reason)
    {
        reason = query.Keys.Where(key => key is not (CountryName or AgeName or LanguageName) && !Chosen.ContainsKey(key)).Select(key =>
            $"'{key}' is not known. Known are: {CountryName}, {AgeName}, {LanguageName}, {string.Join(", ", Chosen.Keys)}.").FirstOrDefault();
        if (reason is not null
            || ReadLanguage(query[LanguageName], content, ref reason) is not { } language
            || ReadPlace(query[CountryName], ref reason) is not { } place
            || ReadAge(query[AgeName], language, ref reason) is not { } age)
            return null;

        var answers = Answers.Nothing with { Place = place.Value, Age = age.Group };
        foreach (var (name, id) in Chosen)
        {
            var values = query[name].OfType<string>().SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
            reason = Refuse(name, values, language.Questions[id]);
            if (reason is not null)
                return null;
            answers = QuestionFlow.Apply(id, answers, values);
        }
        return new(answers, age.Years, language);
    }

    private static string? Refuse(string name, List<string> values, Question question)
    {
        var allowed = question.Options.Select(option => option.Value).ToList();
        if (values.Find(value => !allowed.Contains(value)) is { } wrong)
            return $"'{wrong}' is no value of '{name}'. Values are: {string.Join(", ", allowed)}.";
        return values.Count > 1 && !question.Many ? $"'{name}' takes one value." : null;
    }

    private static LanguageContent? ReadLanguage(StringValues sent, ContentBundle content, ref string? reason)
    {
        if (sent.Count == 0)
            return content.Language(null);
        var found = content.Languages.FirstOrDefault(language => sent.Count == 1 && language.Words.Code == sent[0]);
        if (found is null)
            reason = $"'{LanguageName}' takes one of: {string.Join(", ", content.Languages.Select(language => language.Words.Code))}.";
        return found;
    }

    private static (Place? Value, bool IsRead)? ReadPlace(StringValues sent, ref string? reason)
    {
        if (sent.Count == 0)
            return (null, true);
        if (sent.Count == 1 && Place.TryParse(sent[0], out var place))
            return (place, true);
        reason = $"'{CountryName}' takes one code such as FR, GB or GB-SCT; ZZ is another country.";
        return null;
    }

    private static (int? Years, AgeGroup Group)? ReadAge(StringValues sent, LanguageContent language, ref string? reason)
    {
        if (sent.Count == 0)
            return (null, AgeGroup.NotSaid);
        if (sent.Count == 1 && int.TryParse(sent[0], NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years <= 120)
            return (years, AgeGroups.FromYears(years));
        var words = language.Questions[QuestionId.Age].Options.Select(option => option.Value).ToList();
        if (sent.Count == 1 && words.Contains(sent[0]!))
            return (null, QuestionFlow.Apply(QuestionId.Age, Answers.Nothing, [sent[0]!]).Age);
        reason = $"'{AgeName}' takes one number of years from 0 to 120, or one of: {string.Join(", ", words)}.";
        return null;
    }
}
