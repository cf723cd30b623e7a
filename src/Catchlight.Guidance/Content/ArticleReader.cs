namespace Catchlight.Guidance.Content;

/// <summary>Reads <c>pages/*.md</c>: any sections.</summary>
internal static class ArticleReader
{
    public static Article Read(FrontMatter matter)
    {
        if (matter.Sections.Count == 0)
            matter.Problem("says nothing");
        return new(
            matter.Id,
            matter.Require("title"),
            matter.Require("summary"),
            [.. matter.Sections.Select(section => new ArticleSection(section.Name, section.Text))],
            matter.Require("audience"),
            new(matter.Require("source"), matter.OptionalUrl("sourceUrl"), matter.SourceDate("sourceDate")),
            matter.Review());
    }
}
