namespace Catchlight.Conversations;

/// <summary>A part of an export that could not be read.</summary>
/// <param name="Place">Where it is: a line, a message of a file, a file of an archive.</param>
/// <param name="Reason">Why, in plain words.</param>
public sealed record SkippedPart(string Place, string Reason);
