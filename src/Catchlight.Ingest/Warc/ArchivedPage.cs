namespace Catchlight.Ingest.Warc;

/// <summary>What is kept of one archived web page.</summary>
/// <param name="Url">Its address as captured.</param>
/// <param name="Title">Its title.</param>
/// <param name="Seen">The day of the capture.</param>
internal sealed record ArchivedPage(string Url, string? Title, DateOnly? Seen);

/// <summary>One picture on one page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Caption">What it says of the picture.</param>
internal readonly record struct Showing(ArchivedPage Page, string? Caption);
