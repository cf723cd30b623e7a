namespace Catchlight.Guidance.Content;

/// <summary>The content cannot be used: a file is missing, malformed or names something that does not exist.</summary>
public sealed class ContentException : Exception
{
    /// <summary>No problems named.</summary>
    public ContentException() : this([]) { }

    /// <summary>A single problem in no particular file.</summary>
    public ContentException(string message) : this([new("content", message)]) { }

    /// <summary>A single problem with its cause.</summary>
    public ContentException(string message, Exception innerException) : base(message, innerException) => Problems = [new("content", message)];

    /// <summary>All problems found.</summary>
    public ContentException(IReadOnlyList<ContentProblem> problems)
        : base($"{problems?.Count ?? 0} problems in the content: {string.Join("; ", (problems ?? []).Take(5))}") => Problems = problems ?? [];

    /// <summary>What is wrong, at least one.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; }
}
