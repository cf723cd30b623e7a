namespace Catchlight.Guidance.Content;

/// <summary>Where a statement was read.</summary>
/// <param name="Name">What was read, in words.</param>
/// <param name="Url">Its address, null where none was seen.</param>
/// <param name="Date">Its own date, <c>2024</c>, <c>2024-06</c> or <c>2024-06-30</c>; null where it carries none.</param>
public sealed record SourceNote(string Name, Uri? Url, string? Date);
