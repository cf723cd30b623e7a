namespace Catchlight.Guidance.Content;

/// <summary>
/// What becomes known while content/ is read, whether or not it can be used in the end: what is wrong, until when each text may be
/// shown, and which addresses are named.
/// </summary>
internal sealed class ReadingLog
{
    private readonly List<ContentProblem> _problems = [];
    private readonly List<ReviewedText> _reviews = [];
    private readonly List<(string File, Uri Url)> _links = [];

    /// <summary>What is wrong, each once: facts are read again for each language.</summary>
    public IReadOnlyList<ContentProblem> Problems => [.. _problems.Distinct()];

    /// <summary>Texts with their review dates, each once.</summary>
    public IReadOnlyList<ReviewedText> Reviews => [.. _reviews.Distinct()];

    /// <summary>Addresses with the file that names them, each pair once.</summary>
    public IReadOnlyList<(string File, Uri Url)> Links => [.. _links.Distinct()];

    public void Problem(string file, string message) => _problems.Add(new(file, message));

    public void Review(string file, string? item, Review review) => _reviews.Add(new(file, item, review));

    public void Link(string file, Uri url) => _links.Add((file, url));
}

/// <summary>A text with its review dates.</summary>
/// <param name="File">Path inside content/.</param>
/// <param name="Item">Which entry of the file; null where it is the whole file.</param>
/// <param name="Review">Who answers for it, and until when.</param>
internal readonly record struct ReviewedText(string File, string? Item, Review Review);
