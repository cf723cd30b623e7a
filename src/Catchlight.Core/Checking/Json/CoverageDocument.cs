namespace Catchlight.Core.Checking.Json;

/// <summary>How much of either picture lies within the other, by area.</summary>
/// <param name="Query">Share of the checked picture, 0 to 1.</param>
/// <param name="Found">Share of the found picture, 0 to 1.</param>
public sealed record CoverageDocument(double Query, double Found);
