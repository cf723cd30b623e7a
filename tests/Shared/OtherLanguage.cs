using Catchlight.Guidance.Content;

namespace Catchlight.Tests.Shared;

/// <summary>
/// The released content with one more language, Hebrew by name and direction but with English words: what pages look like that run
/// from right to left, before somebody has translated them.
/// </summary>
internal static class OtherLanguage
{
    public const string Code = "he";

    public static ContentBundle Bundle { get; } = ContentBundle.Read(new ContentFiles(Files()));

    private static IEnumerable<KeyValuePair<string, string>> Files()
    {
        foreach (var path in ContentFiles.Embedded.Paths)
        {
            var text = ContentFiles.Embedded.Find(path)!;
            yield return new(path, text);
            if (path.StartsWith("en/", StringComparison.Ordinal))
            {
                yield return new(Code + path[2..], path == "en/language.json"
                    ? text.Replace("\"en\"", "\"he\"", StringComparison.Ordinal).Replace("\"English\"", "\"עברית\"", StringComparison.Ordinal).Replace("\"ltr\"", "\"rtl\"", StringComparison.Ordinal)
                    : text);
            }
        }
    }
}
