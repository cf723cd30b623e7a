namespace Catchlight.Guidance.Content;

/// <summary>Something wrong in content/, for the person who edits it.</summary>
/// <param name="File">Path inside content/.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
public sealed record ContentProblem(string File, string Message)
{
    /// <summary><c>file: message</c>.</summary>
    public override string ToString() => $"{File}: {Message}";
}
