using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Checking;

/// <summary>
/// Holds every language against the default one: the same files, keys, places to fill in, facts, points and numbers. What it cannot see is
/// whether a sentence says the same; that is what <c>xx/REVIEW.md</c> is for.
/// </summary>
internal static class Translations
{
    public static IEnumerable<ContentProblem> Compare(ContentFiles files, IReadOnlyList<LanguageContent> languages)
    {
        var original = languages.FirstOrDefault(language => language.Words.Code == ContentBundle.DefaultLanguage);
        foreach (var code in files.Languages.Where(code => code != ContentBundle.DefaultLanguage))
        {
            foreach (var problem in CompareFiles(files, code))
                yield return problem;
            if (original is null || languages.FirstOrDefault(language => language.Words.Code == code) is not { } other)
                continue;
            foreach (var problem in TranslatedWords.Compare(original, other).Concat(TranslatedTexts.Compare(original, other)))
                yield return problem;
        }
    }

    private static IEnumerable<ContentProblem> CompareFiles(ContentFiles files, string code)
    {
        var wanted = Names(files, ContentBundle.DefaultLanguage);
        var found = Names(files, code);
        return wanted.Except(found).Select(name => new ContentProblem($"{code}/{name}", $"is missing: {ContentBundle.DefaultLanguage}/{name} is not translated"))
            .Concat(found.Except(wanted).Select(name => new ContentProblem($"{code}/{name}", $"translates nothing: there is no {ContentBundle.DefaultLanguage}/{name}")));
    }

    private static HashSet<string> Names(ContentFiles files, string code) =>
        [.. files.Under(code, "").Select(path => path[(code.Length + 1)..]).Where(name => name != "REVIEW.md")];
}
