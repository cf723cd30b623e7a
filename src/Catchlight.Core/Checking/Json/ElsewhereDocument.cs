namespace Catchlight.Core.Checking.Json;

/// <summary>What one search engine of others said.</summary>
/// <param name="Provider">Its name.</param>
/// <param name="Total">How many places it knows; null where it gave no answer.</param>
/// <param name="Places">The places that it named.</param>
/// <param name="Failure">Why there is no answer; null where there is one.</param>
public sealed record ElsewhereDocument(string Provider, int? Total, IReadOnlyList<PlaceElsewhereDocument> Places, string? Failure);
