namespace Catchlight.Core.Checking.Json;

/// <summary>One check as JSON: the contract of <c>check --json</c> and of the HTTP API. Additions are fine; names and meanings stay.</summary>
/// <param name="Path">The argument as given; null where the picture came without one.</param>
/// <param name="Picture">The picture that was checked.</param>
/// <param name="Indexed">How many pictures it was compared with.</param>
/// <param name="Milliseconds">Where the time went.</param>
/// <param name="Matches">What was found, best proof first.</param>
/// <param name="Findings">What that means, strongest first.</param>
/// <param name="Answer">All of it together.</param>
/// <param name="Elsewhere">What search engines of others said; empty where none was asked, as is usual.</param>
public sealed record CheckDocument(
    string? Path,
    PictureDocument Picture,
    long Indexed,
    TimingsDocument Milliseconds,
    IReadOnlyList<MatchDocument> Matches,
    IReadOnlyList<FindingDocument> Findings,
    AnswerDocument Answer,
    IReadOnlyList<ElsewhereDocument> Elsewhere);
