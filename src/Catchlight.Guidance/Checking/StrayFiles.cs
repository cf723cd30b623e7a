using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Checking;

/// <summary>A file that nobody reads is a text that somebody believes to be shown.</summary>
internal static class StrayFiles
{
    private static readonly string[] OfLanguage = ["language.json", "ui.json", "signs.json", "pack.json", "questions.json", "countries.json", "stages.json", "routes.json", "REVIEW.md"];
    private static readonly string[] Folders = ["steps", "guides", "searches", "pages", "removals"];

    public static IEnumerable<ContentProblem> Find(ContentFiles files)
    {
        var languages = files.Languages;
        return files.Paths.Where(path => !IsRead(path.Split('/'), languages)).Select(path => new ContentProblem(path, "is read by nobody: is its name or folder right?"));
    }

    private static bool IsRead(string[] parts, IReadOnlyList<string> languages) => parts switch
    {
        ["routes.json" or "sites.json"] => true,
        ["schema", var name] => name.EndsWith(".schema.json", StringComparison.Ordinal),
        [var code, var name] => languages.Contains(code) && OfLanguage.Contains(name),
        [var code, var folder, var name] => languages.Contains(code) && Folders.Contains(folder) && name.EndsWith(".md", StringComparison.Ordinal),
        _ => false,
    };
}
