using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Checking;

/// <summary>Holds the JSON files of a language against the default language: keys, places to fill in, hints, countries.</summary>
internal static class TranslatedWords
{
    public static IEnumerable<ContentProblem> Compare(LanguageContent original, LanguageContent other) =>
        CompareKeys("ui.json", original.Ui, other.Ui, other.Words.Code)
            .Concat(CompareKeys("signs.json", original.Signs, other.Signs, other.Words.Code))
            .Concat(CompareKeys("pack.json", original.Pack, other.Pack, other.Words.Code))
            .Concat(CompareQuestions(original, other)).Concat(CompareCountries(original, other));

    private static IEnumerable<ContentProblem> CompareKeys(string name, UiWords original, UiWords other, string code)
    {
        var file = $"{code}/{name}";
        var found = other.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var key in original.Keys)
        {
            if (!found.Remove(key))
                yield return new(file, $"lacks '{key}'");
            else if (TextFacts.Different(TextFacts.Places(original[key]), TextFacts.Places(other[key])) is { } places)
                yield return new(file, $"'{key}' has other places to fill in: {places}");
            else if (TextFacts.Different(TextFacts.Numbers(original[key]), TextFacts.Numbers(other[key])) is { } numbers)
                yield return new(file, $"'{key}' has other numbers: {numbers}");
        }
        foreach (var key in found)
            yield return new(file, $"has '{key}', which translates nothing");
    }

    private static IEnumerable<ContentProblem> CompareQuestions(LanguageContent original, LanguageContent other)
    {
        var file = $"{other.Words.Code}/questions.json";
        foreach (var (id, question) in original.Questions)
        {
            if (!other.Questions.TryGetValue(id, out var translated))
                continue; // the reader has complained already
            if (question.Hint is null != translated.Hint is null)
                yield return new(file, $"'{Kebab.Of(id)}' has a hint in one language only");
            foreach (var (value, _, hint) in question.Options)
            {
                if (translated.Options.FirstOrDefault(option => option.Value == value) is { } option && hint is null != option.Hint is null)
                    yield return new(file, $"'{Kebab.Of(id)}' has a hint to '{value}' in one language only");
            }
        }
    }

    private static IEnumerable<ContentProblem> CompareCountries(LanguageContent original, LanguageContent other)
    {
        var difference = TextFacts.Different([.. original.Countries.Select(country => country.Place.ToString())], [.. other.Countries.Select(country => country.Place.ToString())]);
        return difference is null ? [] : [new($"{other.Words.Code}/countries.json", $"lists other countries: {difference}")];
    }
}
