using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Removals;

/// <summary>The words of a request to remove a picture. What is the person's own is filled in around them.</summary>
/// <param name="Law">Under what it is asked for.</param>
/// <param name="Id">The file's name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Hours">Within how many hours the law wants it done; null where it names no time.</param>
/// <param name="About">When it can be used, and what is needed; for the person.</param>
/// <param name="Request">What is asked; for the site.</param>
/// <param name="RequestForAnother">The same, where somebody asks for the one who is in the picture.</param>
/// <param name="Statement">What the person declares by signing; for the site.</param>
/// <param name="StatementForAnother">The same, where somebody asks for the one who is in the picture.</param>
/// <param name="Source">Where that was read.</param>
/// <param name="Review">Who answers for it.</param>
public sealed record Removal(
    RemovalLaw Law, string Id, string Title, int? Hours, RichText About, RichText Request, RichText RequestForAnother, RichText Statement, RichText StatementForAnother,
    SourceNote Source, Review Review)
{
    /// <summary>Everything that it says, each part under its name in the file.</summary>
    public IEnumerable<(string Name, RichText Text)> Parts =>
        [(AboutName, About), (RequestName, Request), (RequestForAnotherName, RequestForAnother), (StatementName, Statement), (StatementForAnotherName, StatementForAnother)];

    internal const string AboutName = "about", RequestName = "request", RequestForAnotherName = "request-for-another", StatementName = "statement", StatementForAnotherName = "statement-for-another";

    internal static readonly string[] PartNames = [AboutName, RequestName, RequestForAnotherName, StatementName, StatementForAnotherName];
}
