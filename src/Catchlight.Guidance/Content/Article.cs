namespace Catchlight.Guidance.Content;

/// <summary>A page to read, outside the plan: for parents, for teachers, what sextortion is.</summary>
/// <param name="Id">The file's name, fit for an address.</param>
/// <param name="Title">The heading.</param>
/// <param name="Summary">One sentence of what it holds.</param>
/// <param name="Sections">Text under headings in order; the first heading is empty where text comes before the first.</param>
/// <param name="Audience">For whom it is written.</param>
/// <param name="Source">Where its facts were read.</param>
/// <param name="Review">Who answers for it.</param>
public sealed record Article(
    string Id, string Title, string Summary, IReadOnlyList<ArticleSection> Sections, string Audience, SourceNote Source, Review Review);

/// <summary>Text under a heading.</summary>
/// <param name="Heading">Plain characters; empty for text before the first heading.</param>
/// <param name="Text">The text.</param>
public sealed record ArticleSection(string Heading, RichText Text);
