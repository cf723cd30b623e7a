namespace Catchlight.Ingest.Warc.Pages;

/// <summary>A page in the list that a crawler keeps of what it visited.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Title">The title that the crawler's browser showed.</param>
/// <param name="Seen">The day of the visit.</param>
internal sealed record ListedPage(Uri Url, string? Title, DateOnly? Seen);
