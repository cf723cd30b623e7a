using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Checking;

/// <summary>What a check of content/ found.</summary>
/// <param name="Problems">What is wrong, by file; empty where the content may be shown.</param>
/// <param name="Links">Every address in the content once, with the files that name it.</param>
/// <param name="Languages">Codes of the languages, the default one first.</param>
/// <param name="Files">How many files there are.</param>
/// <param name="Reviewed">How many texts and routes carry review dates.</param>
/// <param name="NextReview">The first day on which one of them runs out; null where there is none.</param>
public sealed record ContentReport(
    IReadOnlyList<ContentProblem> Problems,
    IReadOnlyList<ContentLink> Links,
    IReadOnlyList<string> Languages,
    int Files,
    int Reviewed,
    DateOnly? NextReview)
{
    /// <summary>Whether the content may be shown.</summary>
    public bool Passes => Problems.Count == 0;
}

/// <summary>An address that the content names, to be tried by whoever may use the network.</summary>
/// <param name="Url">An http or https address.</param>
/// <param name="Files">Where it stands, paths inside content/; at least one.</param>
public sealed record ContentLink(Uri Url, IReadOnlyList<string> Files)
{
    /// <summary>The problem to report where the address did not answer: one for each file that names it.</summary>
    /// <param name="reason">What happened, as the end of a sentence: "answered 404".</param>
    public IReadOnlyList<ContentProblem> Broken(string reason) => [.. Files.Select(file => new ContentProblem(file, $"the address {Url.AbsoluteUri} {reason}"))];
}
