using System.Text.Json;
using System.Text.Json.Serialization;

namespace Catchlight.Core.Sites;

/// <summary><c>content/sites.json</c> as it is written. Whether it is in order is for the check of content/ to say.</summary>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Reviewed">When it was last held against its sources.</param>
/// <param name="ReviewBy">When that is due again.</param>
/// <param name="Sources">Who says so.</param>
/// <param name="Sites">The sites.</param>
internal sealed record KnownSitesFile(string Owner, DateOnly Reviewed, DateOnly ReviewBy, IReadOnlyList<KnownSiteSource> Sources, IReadOnlyList<KnownSite> Sites);

/// <summary>A source of the table.</summary>
/// <param name="Id">What sites name it by.</param>
/// <param name="Name">Who it is.</param>
/// <param name="Url">Where.</param>
/// <param name="Read">When it was read.</param>
/// <param name="Date">Its own date; null where it carries none.</param>
internal sealed record KnownSiteSource(string Id, string Name, string Url, DateOnly Read, DateOnly? Date = null);

/// <summary>Writes kinds as <c>scam-report</c>.</summary>
internal sealed class PlaceKindConverter() : JsonStringEnumConverter<PlaceKind>(JsonNamingPolicy.KebabCaseLower);

[JsonSerializable(typeof(KnownSitesFile))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
internal sealed partial class KnownSitesJson : JsonSerializerContext;
