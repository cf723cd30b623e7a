using Catchlight.Guidance.Content;

namespace Catchlight.Web.Journey;

/// <summary>The pages to read, sorted by what people come for. A page that is on no list here is one to learn from.</summary>
internal static class Shelf
{
    /// <summary>How it unfolds: the page that has the picture.</summary>
    public const string Stages = "how-it-unfolds";

    /// <summary>How to stay safe on this site.</summary>
    public const string StayingSafe = "staying-safe-here";

    /// <summary>How to search for a picture by hand: the page that leads to the steps.</summary>
    public const string PictureSearch = "picture-search";

    private static readonly string[] Others = ["parents", "teachers", "friends"];
    private static readonly string[] Learn = ["what-is-sextortion", Stages, "how-to-be-careful", PictureSearch];
    private static readonly string[] Site = [StayingSafe, "privacy", "accessibility", "about"];

    /// <summary>For those who help somebody.</summary>
    public static IReadOnlyList<Article> ForOthers(LanguageContent content) => Named(Others, content);

    /// <summary>For those who want to know.</summary>
    public static IReadOnlyList<Article> ToLearn(LanguageContent content) =>
        [.. Named(Learn, content), .. content.Articles.Where(article => !Others.Concat(Learn).Concat(Site).Contains(article.Id))];

    /// <summary>About this site.</summary>
    public static IReadOnlyList<Article> OfThisSite(LanguageContent content) => Named(Site, content);

    /// <summary>All of them, in the order in which they are listed.</summary>
    public static IReadOnlyList<Article> All(LanguageContent content) => [.. ForOthers(content), .. ToLearn(content), .. OfThisSite(content)];

    private static List<Article> Named(string[] ids, LanguageContent content) => [.. ids.Select(content.Article).OfType<Article>()];
}
