using System.Text.Json.Serialization;

namespace Catchlight.Core.Elsewhere.TinEye;

/// <summary>What TinEye answers, as far as we read it.</summary>
/// <param name="Code">200 where all is well.</param>
/// <param name="Stats">Counts.</param>
/// <param name="Results">What it found.</param>
internal sealed record TinEyeAnswer(int? Code, TinEyeStats? Stats, TinEyeResults? Results);

/// <summary>Counts.</summary>
/// <param name="TotalBacklinks">Places in all.</param>
internal sealed record TinEyeStats([property: JsonPropertyName("total_backlinks")] int? TotalBacklinks);

/// <summary>What it found.</summary>
/// <param name="Matches">Pictures.</param>
internal sealed record TinEyeResults(IReadOnlyList<TinEyeMatch>? Matches);

/// <summary>A picture that it found.</summary>
/// <param name="Backlinks">Where it was.</param>
/// <param name="Tags"><c>stock</c>, <c>collection</c>, …</param>
internal sealed record TinEyeMatch(IReadOnlyList<TinEyeBacklink>? Backlinks, IReadOnlyList<string>? Tags);

/// <summary>One place.</summary>
/// <param name="Url">Of the picture.</param>
/// <param name="Backlink">Of the page.</param>
/// <param name="CrawlDate">2020-01-31.</param>
internal sealed record TinEyeBacklink(string? Url, string? Backlink, [property: JsonPropertyName("crawl_date")] string? CrawlDate);

[JsonSerializable(typeof(TinEyeAnswer))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class TinEyeJson : JsonSerializerContext;
