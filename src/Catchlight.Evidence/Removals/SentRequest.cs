namespace Catchlight.Evidence.Removals;

/// <summary>A request that was sent.</summary>
/// <param name="Sent">When.</param>
/// <param name="Platform">To which app or site.</param>
/// <param name="Title">Which request it was.</param>
/// <param name="Places">Which places it named.</param>
/// <param name="Reference">The number that the site gave it; null where it gave none.</param>
/// <param name="Hours">After how many hours to look; null where the law names no time.</param>
public sealed record SentRequest(DateTimeOffset Sent, string Platform, string Title, IReadOnlyList<string> Places, string? Reference, int? Hours);
